-- Every figure of the series that are walked, beside the period before it and the median of all its periods.
-- Grain: measure x unit x period x breakdown; a series is of one calendar and one length of period, whoever sent it.
-- Slice: measure
-- Sources: staging.series, staging.current_observation.
-- modified_z is 0.6745 x deviation / median deviation; where more than half of the periods are alike, which makes that
-- median 0, deviation / (1.253314 x mean deviation); null for a series that never changes.
with walked as (
    select
        *,
        row_number() over (order by measure_code, org_unit_key, breakdown_code, calendar, period_type) as series_no
    from staging.series
    where is_walked
),

beside as (
    select
        walked.series_no,
        walked.points,
        observation.measure_code,
        observation.org_unit_key,
        observation.org_unit_code,
        observation.period_key,
        observation.breakdown_code,
        observation.sender_code,
        observation.period_kind,
        observation.unit_code,
        observation.value,
        observation.starts_on,
        observation.content_sha256,
        observation.sheet_name,
        observation.cell_ref,
        lag(observation.value) over in_order as previous_value,
        lag(observation.period_key) over in_order as previous_period_key,
        lag(observation.ends_on) over in_order as previous_ends_on,
        median(observation.value) over (partition by walked.series_no) as median_value
    from staging.current_observation as observation
    inner join walked
        on walked.measure_code = observation.measure_code
        and walked.org_unit_key = observation.org_unit_key
        and walked.breakdown_code = observation.breakdown_code
        and walked.calendar = observation.calendar
        and walked.period_type = observation.period_type
    window in_order as (partition by walked.series_no order by observation.ends_on)
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
    window series as (partition by series_no)
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
