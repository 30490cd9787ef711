-- The periods for which an indicator may have a value: those of its numerator or of a published value, and for flows the
--   months or quarters of a year added up.
-- Grain: indicator x variant x period.
-- Slice: indicator
-- Sources: staging.indicator_term, core.fct_observation, core.dim_period.
with driver as (
    select distinct
        term.indicator_code,
        term.variant_level,
        term.denominator_max_age_years,
        term.period_kind = 'period' and term.additive_over_time = 'yes' and not term.is_milestone as is_flow,
        observation.period_key
    from staging.indicator_term as term
    inner join core.fct_observation as observation
        on observation.measure_code = term.measure_code
    where term.side in ('numerator', 'published')
        and not observation.is_set_aside
),

direct as (
    select
        driver.indicator_code,
        driver.variant_level,
        driver.denominator_max_age_years,
        period.period_key
    from driver
    inner join core.dim_period as period
        on period.period_key = driver.period_key
),

summed as (
    select
        driver.indicator_code,
        driver.variant_level,
        driver.denominator_max_age_years,
        total.period_key
    from driver
    inner join core.dim_period as part
        on part.period_key = driver.period_key
        and part.period_type in ('month', 'quarter')
    inner join core.dim_period as total
        on total.calendar = part.calendar
        and total.period_year = part.period_year
        and total.first_month = 1
        and total.last_month = part.last_month
        and total.period_type in ('cumulative', 'half', 'year')
    where driver.is_flow
),

every_period as (
    select * from direct
    union
    select * from summed
)

select
    every_period.indicator_code,
    every_period.variant_level,
    every_period.denominator_max_age_years,
    period.period_key,
    period.calendar,
    period.period_code,
    period.period_type,
    period.period_year,
    period.first_month,
    period.last_month,
    period.ends_on
from every_period
inner join core.dim_period as period
    on period.period_key = every_period.period_key
