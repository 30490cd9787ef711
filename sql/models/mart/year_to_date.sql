-- Flows and cumulative counts since the start of the year: after each month, six months (H1), nine months and the year.
-- Grain: measure x unit x calendar x period x breakdown x basis; months of two senders, one after the other, add up.
-- Slice: measure
-- Sources: staging.current_observation, core.dim_period.
-- Left out: lists of enterprises and facilities; stocks and rates of one period, which have no sum.
with part as (
    select *
    from staging.current_observation
    where additive_over_time = 'yes'
        and period_type in ('month', 'quarter')
        and not is_list
),

-- Each length by itself: months and quarters of one year are the same figures twice.
running as (
    select
        *,
        sum(value) over since_january as summed_value,
        sum(last_month - first_month + 1) over since_january as months_present
    from part
    window since_january as (
        partition by measure_code, org_unit_key, calendar, breakdown_code, period_year, period_type
        order by last_month
    )
),

summed as (
    select
        *,
        case when months_present = last_month then summed_value end as year_to_date
    from running
    qualify row_number() over (
        partition by measure_code, org_unit_key, calendar, breakdown_code, period_year, last_month
        order by months_present desc, period_type
    ) = 1
),

reported as (
    select *
    from staging.current_observation
    where first_month = 1
        and period_type in ('half', 'year', 'cumulative')
        and (additive_over_time = 'yes' or period_kind = 'cumulative_year_to_date')
        and not is_list
),

every_figure as (
    select measure_code, org_unit_key, org_unit_code, org_level, calendar, period_year, last_month,
        breakdown_code, sender_code, unit_code, 'summed' as basis, year_to_date as value,
        months_present::integer as months_present
    from summed
    union all
    select measure_code, org_unit_key, org_unit_code, org_level, calendar, period_year, last_month,
        breakdown_code, sender_code, unit_code, 'reported' as basis, value, last_month as months_present
    from reported
)

select
    figure.measure_code,
    figure.org_unit_key,
    figure.org_unit_code,
    figure.org_level,
    period.period_key,
    period.calendar,
    period.period_code,
    period.ends_on,
    figure.breakdown_code,
    figure.sender_code,
    figure.unit_code,
    figure.basis,
    figure.value,
    figure.months_present,
    figure.last_month as months_expected
from every_figure as figure
inner join core.dim_period as period
    on period.calendar = figure.calendar
    and period.period_year = figure.period_year
    and period.first_month = 1
    and period.last_month = figure.last_month
    and period.period_type in ('half', 'year', 'cumulative')
