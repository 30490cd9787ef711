-- Every figure of a series beside the period before it and the median of all its periods.
-- Grain: measure x unit x period x breakdown; a series is of one calendar and one length of period, whoever sent it.
-- Slice: measure
-- Sources: staging.current_observation.
-- Left out: lists, flags, ranks, and counts since January, which begin anew each year.
-- modified_z is 0.6745 x deviation / median deviation; where more than half of the periods are alike, which makes that
-- median 0, deviation / (1.253314 x mean deviation); null for a series that never changes.
with beside as (
    select
        *,
        lag(value) over in_order as previous_value,
        lag(period_key) over in_order as previous_period_key,
        lag(ends_on) over in_order as previous_ends_on,
        count(*) over series as points,
        median(value) over series as median_value
    from staging.current_observation
    where period_kind <> 'cumulative_year_to_date'
        and unit_code not in ('flag', 'rank', 'rank_of_63', 'milestone')
        and not is_list
    window
        series as (
            partition by measure_code, org_unit_key, breakdown_code, calendar, period_type
        ),
        in_order as (
            partition by measure_code, org_unit_key, breakdown_code, calendar, period_type
            order by ends_on
        )
),

deviation as (
    select *, abs(value - median_value)::double as deviation
    from beside
),

spread as (
    select
        *,
        median(deviation) over series as median_deviation,
        avg(deviation) over series as mean_deviation
    from deviation
    window series as (
        partition by measure_code, org_unit_key, breakdown_code, calendar, period_type
    )
)

select
    measure_code,
    org_unit_key,
    org_unit_code,
    period_key,
    breakdown_code,
    sender_code,
    period_kind,
    unit_code,
    value,
    case when (previous_ends_on + interval 1 day)::date = starts_on then previous_value end as previous_value,
    case when (previous_ends_on + interval 1 day)::date = starts_on then previous_period_key end as previous_period_key,
    points,
    median_value,
    case
        when median_deviation > 0 then 0.6745 * deviation / median_deviation
        when mean_deviation > 0 then deviation / (1.253314 * mean_deviation)
    end as modified_z,
    content_sha256,
    sheet_name,
    cell_ref
from spread
