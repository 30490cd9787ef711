-- Cells as observations, each with the span in which it was the latest known.
-- Grain: content_sha256 x table_no x row_no x slot_no x span.
-- Slice: period
-- Sources: staging.cell, staging.submission_interval, reference.measure.
-- Excluded: cells of submissions that never counted; the printed plan values (measure _plan).
with spanned as (
    select
        cell.content_sha256,
        cell.table_no,
        cell.row_no,
        cell.slot_no,
        cell.measure_code,
        cell.org_unit_key,
        cell.calendar,
        cell.period_code,
        cell.breakdown_code,
        cell.sender_code,
        cell.value,
        span.active_from,
        span.active_to,
        span.sequence_no
    from staging.cell as cell
    inner join staging.submission_interval as span
        on span.content_sha256 = cell.content_sha256
    where cell.measure_code <> '_plan'
        and cell.period_code is not null
),

-- Few figures are told more than once: only they have to be settled.
repeated as (
    select
        measure_code, org_unit_key, calendar, period_code, breakdown_code, sender_code,
        row_number() over (
            order by measure_code, org_unit_key, calendar, period_code, breakdown_code, sender_code
        ) as observation_key
    from spanned
    group by measure_code, org_unit_key, calendar, period_code, breakdown_code, sender_code
    having count(*) > 1
),

counted as (
    select
        spanned.content_sha256,
        spanned.table_no,
        spanned.row_no,
        spanned.slot_no,
        spanned.active_from,
        spanned.active_to,
        spanned.sequence_no,
        -- Of a measure that is the largest of its parts, what a file tells twice is too.
        case when measure.additive_over_units = 'max' then spanned.value end as largest_value,
        repeated.observation_key
    from spanned
    inner join repeated
        on repeated.measure_code = spanned.measure_code
        and repeated.org_unit_key = spanned.org_unit_key
        and repeated.calendar = spanned.calendar
        and repeated.period_code = spanned.period_code
        and repeated.breakdown_code = spanned.breakdown_code
        and repeated.sender_code = spanned.sender_code
    left join reference.measure as measure
        on measure.measure_code = spanned.measure_code
),

-- Where several files tell the same figure (last year's beside this year's, a correction), the one
-- received last stands while it counts; when it is withdrawn, the one before stands again.
change_day as (
    select observation_key, active_from as moment_on from counted
    union
    select observation_key, active_to as moment_on from counted
),

moment as (
    select
        observation_key,
        moment_on,
        lead(moment_on) over (partition by observation_key order by moment_on) as next_moment_on
    from change_day
),

standing as (
    select
        counted.*,
        moment.moment_on,
        moment.next_moment_on
    from moment
    inner join counted
        on counted.observation_key = moment.observation_key
        and counted.active_from <= moment.moment_on
        and moment.moment_on < counted.active_to
    qualify row_number() over (
        partition by moment.observation_key, moment.moment_on
        order by
            counted.active_from desc, counted.sequence_no desc, counted.content_sha256 desc,
            counted.largest_value desc nulls last, counted.table_no desc, counted.row_no desc, counted.slot_no desc
    ) = 1
),

-- One row per stretch, however many moments of its rivals lie inside it.
stretch as (
    select
        *,
        sum(case when is_new then 1 else 0 end) over (partition by observation_key order by moment_on) as stretch_no
    from (
        select
            *,
            lag(next_moment_on) over (partition by observation_key order by moment_on) is distinct from moment_on
                or lag(content_sha256) over (partition by observation_key order by moment_on)
                    is distinct from content_sha256
                or lag(table_no) over (partition by observation_key order by moment_on) is distinct from table_no
                or lag(row_no) over (partition by observation_key order by moment_on) is distinct from row_no
                or lag(slot_no) over (partition by observation_key order by moment_on) is distinct from slot_no
                as is_new
        from standing
    ) as marked
),

contested as (
    select
        content_sha256, table_no, row_no, slot_no, observation_key, stretch_no,
        min(moment_on) as known_from,
        max(next_moment_on) as known_to
    from stretch
    group by content_sha256, table_no, row_no, slot_no, observation_key, stretch_no
),

known as (
    select
        cell.*,
        span.active_from as known_from,
        span.active_to as known_to
    from staging.cell as cell
    inner join staging.submission_interval as span
        on span.content_sha256 = cell.content_sha256
    left join repeated
        on repeated.measure_code = cell.measure_code
        and repeated.org_unit_key = cell.org_unit_key
        and repeated.calendar = cell.calendar
        and repeated.period_code = cell.period_code
        and repeated.breakdown_code = cell.breakdown_code
        and repeated.sender_code = cell.sender_code
    where cell.measure_code <> '_plan'
        and cell.period_code is not null
        and repeated.observation_key is null
    union all
    select
        cell.*,
        contested.known_from,
        contested.known_to
    from contested
    inner join staging.cell as cell
        on cell.content_sha256 = contested.content_sha256
        and cell.table_no = contested.table_no
        and cell.row_no = contested.row_no
        and cell.slot_no = contested.slot_no
)

select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    measure_code,
    org_unit_key,
    org_unit_code,
    org_level,
    calendar || ':' || period_code as period_key,
    calendar,
    period_code,
    breakdown_code,
    sender_code,
    value,
    obs_status,
    known_from,
    known_to,
    submission_code,
    form_code,
    sheet_name,
    cell_ref,
    row_label,
    column_label
from known
