-- The values of a target's indicator over time, as known now: what its chart draws.
-- Grain: target x calendar x period.
-- Sources: mart.attainment, core.fct_indicator_value, core.dim_period.
-- Computed before reported; of several levels that of the target. Shares of a month and shares since January of one year
--   are both there, told apart by period_type.
select
    headline.target_code,
    value.calendar,
    value.period_code,
    period.period_type,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    period.ends_on,
    round(value.value, 4) as value,
    value.is_estimate
from mart.attainment as headline
inner join core.fct_indicator_value as value
    on value.indicator_code = headline.indicator_code
    and value.org_unit_key = headline.org_unit_key
    and value.is_aggregate
    and value.known_to = date '9999-12-31'
    and value.value is not null
inner join core.dim_period as period
    on period.period_key = value.period_key
where headline.is_headline
qualify row_number() over (partition by headline.target_code, value.period_key, value.org_level order by value.basis) = 1
    and dense_rank() over (
        partition by headline.target_code
        order by (value.org_level = headline.org_level) desc, value.org_level
    ) = 1
order by headline.target_code, period.ends_on, period.starts_on desc, value.calendar, value.period_code
