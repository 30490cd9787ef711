-- Units ranked by each indicator in each period; ties share a rank and leave a gap: 1, 1, 3.
-- Grain: indicator x period x level x unit.
-- Sources: core.fct_indicator_value, core.dim_indicator.
-- Excluded: units without a value, values no longer current, reported rates.
select
    value.indicator_code,
    value.period_key,
    value.calendar,
    value.period_code,
    value.org_level,
    value.org_unit_key,
    value.org_unit_code,
    value.value,
    rank() over (
        partition by value.indicator_code, value.period_key, value.org_level
        order by case when indicator.direction = 'lower' then value.value else -value.value end
    ) as rank,
    count(*) over (partition by value.indicator_code, value.period_key, value.org_level) as rank_of_n
from core.fct_indicator_value as value
inner join core.dim_indicator as indicator
    on indicator.indicator_code = value.indicator_code
where not value.is_aggregate
    and value.basis = 'computed'
    and value.value is not null
    and value.known_to = date '9999-12-31'
