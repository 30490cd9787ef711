-- Of which periods figures serve: under every period and term of an indicator those that are told and can stand for it.
-- Grain: indicator x variant x period x component x side x measure x role x source period.
-- Slice: indicator
-- Sources: staging.indicator_period, staging.indicator_term, core.fct_observation, core.dim_period.
-- substitution: 0 is the period itself; above stands in for it, the closest first. part_type: of sums of parts only.
with term_period as (
    select
        period.period_key,
        period.calendar,
        period.period_code,
        period.period_type,
        period.period_year,
        period.first_month,
        period.last_month,
        period.ends_on,
        term.*
    from staging.indicator_period as period
    inner join staging.indicator_term as term
        on term.indicator_code = period.indicator_code
        and term.variant_level = period.variant_level
),

told as (
    select distinct measure_code, period_key
    from core.fct_observation
    where not is_set_aside
),

source as (
    select
        told.measure_code as told_measure_code,
        period.period_key as source_period_key,
        period.calendar as source_calendar,
        period.period_code as source_period_code,
        period.period_type as source_period_type,
        period.period_year as source_period_year,
        period.first_month as source_first_month,
        period.last_month as source_last_month,
        period.ends_on as source_ends_on
    from told
    inner join core.dim_period as period
        on period.period_key = told.period_key
),

-- The period itself; a denominator or an exclusion may follow another calendar under the same label.
same_period as (
    select term_period.*, source.*, null::text as part_type, 1 as periods_needed, 0 as substitution
    from term_period
    inner join source
        on source.told_measure_code = term_period.measure_code
        and source.source_period_code = term_period.period_code
        and (source.source_calendar = term_period.calendar or term_period.side not in ('numerator', 'published'))
    where not term_period.is_milestone
),

-- What is reached stays reached: every month so far, as far as it is known.
month_so_far as (
    select term_period.*, source.*, null::text as part_type, 1 as periods_needed, 0 as substitution
    from term_period
    inner join source
        on source.told_measure_code = term_period.measure_code
        and source.source_calendar = term_period.calendar
        and source.source_period_type = 'month'
        and 12 * source.source_period_year + source.source_last_month
            <= 12 * term_period.period_year + term_period.last_month
    where term_period.is_milestone
),

-- A flow of the year so far is the sum of its months (or quarters).
part_of_year as (
    select
        term_period.*,
        source.*,
        source.source_period_type as part_type,
        term_period.last_month / (source.source_last_month - source.source_first_month + 1) as periods_needed,
        1 as substitution
    from term_period
    inner join source
        on source.told_measure_code = term_period.measure_code
        and source.source_calendar = term_period.calendar
        and source.source_period_year = term_period.period_year
        and source.source_last_month <= term_period.last_month
        and source.source_period_type in ('month', 'quarter')
    where term_period.period_kind = 'period'
        and term_period.additive_over_time = 'yes'
        and term_period.first_month = 1
        and term_period.period_type in ('cumulative', 'half', 'year')
),

-- A stock under a cumulative flow is the stock at its last month, be it a denominator or a condition.
stock_at_end as (
    select term_period.*, source.*, null::text as part_type, 1 as periods_needed, 1 as substitution
    from term_period
    inner join source
        on source.told_measure_code = term_period.measure_code
        and source.source_period_year = term_period.period_year
        and source.source_last_month = term_period.last_month
        and source.source_period_type in ('month', 'quarter')
    where (term_period.side not in ('numerator', 'published') or term_period.role = 'flag')
        and term_period.period_kind = 'stock'
        and source.source_period_code <> term_period.period_code
),

-- An annual denominator is that of the year, else of a year as old as the indicator allows.
year_of_label as (
    select
        term_period.*,
        source.*,
        null::text as part_type,
        1 as periods_needed,
        1 + term_period.period_year - source.source_period_year as substitution
    from term_period
    inner join source
        on source.told_measure_code = term_period.measure_code
        and source.source_period_type = 'year'
        and source.source_period_year <= term_period.period_year
        and source.source_period_year >= term_period.period_year - term_period.denominator_max_age_years
        and source.source_period_code <> term_period.period_code
    where term_period.side in ('denominator', 'coverage', 'bound')
        and term_period.period_kind = 'annual'
),

every_source as (
    select * from same_period
    union all
    select * from month_so_far
    union all
    select * from part_of_year
    union all
    select * from stock_at_end
    union all
    select * from year_of_label
)

select
    indicator_code,
    variant_level,
    period_key,
    ends_on,
    component,
    side,
    measure_code,
    sign,
    role,
    additive_over_units,
    method,
    is_milestone,
    is_list,
    is_by_operator,
    source_period_key,
    source_period_year,
    source_ends_on,
    part_type,
    periods_needed,
    substitution,
    period_year - source_period_year as years_old
from every_source
