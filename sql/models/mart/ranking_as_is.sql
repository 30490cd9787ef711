-- Units of today ranked by each indicator in each period; ties share a rank and leave a gap: 1, 1, 3.
-- Grain: indicator x period x level x unit.
-- Slice: indicator
-- Sources: mart.indicator_value_as_is, core.dim_indicator.
-- Excluded: values of a part of the former units, and what cannot be restated.
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
from mart.indicator_value_as_is as value
inner join core.dim_indicator as indicator
    on indicator.indicator_code = value.indicator_code
where not value.is_aggregate
    and value.basis = 'computed'
    and value.restatement in ('as_was', 'restated')
    and value.value is not null
