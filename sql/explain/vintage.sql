-- What the value was, from when to when.
-- Grain: vintage of the value.
-- Sources: explain.verdict, core.fct_indicator_value.
select
    value.known_from,
    value.known_to,
    value.basis,
    value.value,
    value.numerator,
    value.denominator,
    value.is_estimate,
    value.members_present,
    value.members_expected
from explain.verdict as verdict
inner join core.fct_indicator_value as value
    on value.indicator_code = verdict.indicator_code
    and value.org_unit_key = verdict.org_unit_key
    and value.is_aggregate = verdict.is_headline
    and value.org_level = verdict.org_level
    and value.period_key = verdict.period_key
order by value.known_from, value.basis
