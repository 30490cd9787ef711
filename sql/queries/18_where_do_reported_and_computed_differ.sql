-- Where does the rate that a sender reports differ from the rate that its own counts give?
select
    computed.indicator_code,
    computed.period_code,
    computed.numerator,
    computed.denominator,
    computed.value as computed_value,
    reported.value as reported_value,
    reported.value - computed.value as difference
from core.fct_indicator_value as computed
inner join core.fct_indicator_value as reported
    on reported.indicator_code = computed.indicator_code
    and reported.org_unit_key = computed.org_unit_key
    and reported.org_level = computed.org_level
    and reported.period_key = computed.period_key
    and reported.basis = 'reported'
    and reported.known_to = date '9999-12-31'
where computed.basis = 'computed'
    and computed.known_to = date '9999-12-31'
order by abs(reported.value - computed.value) desc, computed.indicator_code, computed.period_code
