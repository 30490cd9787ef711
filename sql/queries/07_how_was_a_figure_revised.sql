-- How was the share of the digital economy revised, from the first estimate to the official figure?
select
    value.period_code,
    value.known_from,
    value.known_to,
    value.value,
    value.is_estimate,
    value.value - lag(value.value) over (
        partition by value.period_key order by value.known_from
    ) as revised_by
from core.fct_indicator_value as value
where value.indicator_code = 'digital_economy_share_grdp'
    and value.org_unit_code = '20'
    and value.basis = 'computed'
order by value.period_code, value.known_from
