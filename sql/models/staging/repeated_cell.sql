-- Cells of figures that are told more than once, each with the spans in which it is the one that stands.
-- Grain: content_sha256 x table_no x row_no x slot_no x span; a cell that never stands has one row, without a span.
-- Slice: period
-- Sources: staging.cell, staging.submission_interval, reference.measure.
-- Excluded: cells of submissions that never counted; the printed plan values (measure _plan).
-- Few figures are told more than once. Which may be is found by one number for each figure, not by five texts.
with doubtful as (
    select hash(cell.measure_code, cell.org_unit_key, cell.period_key, cell.breakdown_code, cell.sender_code) as figure
    from staging.cell as cell
    inner join staging.submission_interval as span
        on span.content_sha256 = cell.content_sha256
    where cell.measure_code <> '_plan'
        and cell.period_key is not null
    group by figure
    having count(*) > 1
),

spanned as (
    select
        cell.content_sha256,
        cell.table_no,
        cell.row_no,
        cell.slot_no,
        cell.measure_code,
        cell.org_unit_key,
        cell.period_key,
        cell.breakdown_code,
        cell.sender_code,
        cell.value,
        span.active_from,
        span.active_to,
        span.sequence_no
    from staging.cell as cell
    inner join doubtful
        on doubtful.figure
            = hash(cell.measure_code, cell.org_unit_key, cell.period_key, cell.breakdown_code, cell.sender_code)
    inner join staging.submission_interval as span
        on span.content_sha256 = cell.content_sha256
    where cell.measure_code <> '_plan'
        and cell.period_key is not null
),

repeated as (
    select
        measure_code, org_unit_key, period_key, breakdown_code, sender_code,
        row_number() over (
            order by measure_code, org_unit_key, period_key, breakdown_code, sender_code
        ) as observation_no
    from spanned
    group by measure_code, org_unit_key, period_key, breakdown_code, sender_code
    having count(*) > 1
),

counted as (
    select
        spanned.content_sha256,
        spanned.table_no,
        spanned.row_no,
        spanned.slot_no,
        spanned.period_key,
        spanned.active_from,
        spanned.active_to,
        spanned.sequence_no,
        -- Of a measure that is the largest of its parts, what a file tells twice is too.
        case when measure.additive_over_units = 'max' then spanned.value end as largest_value,
        repeated.observation_no
    from spanned
    inner join repeated
        on repeated.measure_code = spanned.measure_code
        and repeated.org_unit_key = spanned.org_unit_key
        and repeated.period_key = spanned.period_key
        and repeated.breakdown_code = spanned.breakdown_code
        and repeated.sender_code = spanned.sender_code
    left join reference.measure as measure
        on measure.measure_code = spanned.measure_code
),

-- Where several files tell the same figure (last year's beside this year's, a correction), the one
-- received last stands while it counts; when it is withdrawn, the one before stands again.
change_day as (
    select observation_no, active_from as moment_on from counted
    union
    select observation_no, active_to as moment_on from counted
),

moment as (
    select
        observation_no,
        moment_on,
        lead(moment_on) over (partition by observation_no order by moment_on) as next_moment_on
    from change_day
),

standing as (
    select
        counted.*,
        moment.moment_on,
        moment.next_moment_on
    from moment
    inner join counted
        on counted.observation_no = moment.observation_no
        and counted.active_from <= moment.moment_on
        and moment.moment_on < counted.active_to
    qualify row_number() over (
        partition by moment.observation_no, moment.moment_on
        order by
            counted.active_from desc, counted.sequence_no desc, counted.content_sha256 desc,
            counted.largest_value desc nulls last, counted.table_no desc, counted.row_no desc, counted.slot_no desc
    ) = 1
),

-- One row per stretch, however many moments of its rivals lie inside it.
stretch as (
    select
        *,
        sum(case when is_new then 1 else 0 end) over (partition by observation_no order by moment_on) as stretch_no
    from (
        select
            *,
            lag(next_moment_on) over (partition by observation_no order by moment_on) is distinct from moment_on
                or lag(content_sha256) over (partition by observation_no order by moment_on)
                    is distinct from content_sha256
                or lag(table_no) over (partition by observation_no order by moment_on) is distinct from table_no
                or lag(row_no) over (partition by observation_no order by moment_on) is distinct from row_no
                or lag(slot_no) over (partition by observation_no order by moment_on) is distinct from slot_no
                as is_new
        from standing
    ) as marked
),

stood as (
    select
        content_sha256, table_no, row_no, slot_no, observation_no, stretch_no,
        min(moment_on) as known_from,
        max(next_moment_on) as known_to
    from stretch
    group by content_sha256, table_no, row_no, slot_no, observation_no, stretch_no
),

rival as (
    select distinct content_sha256, table_no, row_no, slot_no, period_key, observation_no from counted
)

select
    rival.content_sha256,
    rival.table_no,
    rival.row_no,
    rival.slot_no,
    rival.period_key,
    rival.observation_no,
    stood.known_from,
    stood.known_to
from rival
left join stood
    on stood.content_sha256 = rival.content_sha256
    and stood.table_no = rival.table_no
    and stood.row_no = rival.row_no
    and stood.slot_no = rival.slot_no
    and stood.observation_no = rival.observation_no
