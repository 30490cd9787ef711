-- What several senders tell, and from when until when each of them counts or is set aside: the accepted source counts.
--   Beside it nobody else's rows are added up; of two accepted ones that tell the same key one counts.
-- Grain: content_sha256 x table_no x row_no x slot_no x known_from of the observation x span.
-- Slice: period
-- Sources: staging.observation, staging.submission_candidate, reference.accepted_source, reference.sender,
--   core.dim_period, core.dim_org_unit.
-- Left out: what one sender alone tells.
-- Who is no accepted source counts until one has told the figure, and again when that one was withdrawn.
with told_by_several as (
    select measure_code, period_key
    from staging.observation
    group by measure_code, period_key
    having min(sender_code) < max(sender_code)
),

rival_group as (
    select observation.measure_code, observation.org_unit_key, observation.period_key
    from staging.observation as observation
    inner join told_by_several
        on told_by_several.measure_code = observation.measure_code
        and told_by_several.period_key = observation.period_key
    group by observation.measure_code, observation.org_unit_key, observation.period_key
    having min(observation.sender_code) < max(observation.sender_code)
),

rival as (
    select
        observation.content_sha256,
        observation.table_no,
        observation.row_no,
        observation.slot_no,
        observation.measure_code,
        observation.org_unit_key,
        observation.period_key,
        observation.breakdown_code,
        observation.sender_code,
        observation.known_from,
        observation.known_to,
        candidate.form_code,
        candidate.part_code,
        period.ends_on,
        coalesce(sender.org_unit_code = unit.org_unit_code, false) as is_own_unit,
        min(observation.known_from) over (
            partition by observation.measure_code, observation.org_unit_key, observation.period_key,
                observation.breakdown_code, observation.sender_code
        ) as first_told_on
    from staging.observation as observation
    inner join rival_group
        on rival_group.measure_code = observation.measure_code
        and rival_group.org_unit_key = observation.org_unit_key
        and rival_group.period_key = observation.period_key
    left join staging.submission_candidate as candidate
        on candidate.content_sha256 = observation.content_sha256
    left join reference.sender as sender
        on sender.sender_code = observation.sender_code
    left join core.dim_org_unit as unit
        on unit.org_unit_key = observation.org_unit_key
    left join core.dim_period as period
        on period.period_key = observation.period_key
),

accepted as (
    select
        rival.sender_code,
        rival.form_code,
        rival.part_code,
        rival.measure_code,
        rival.period_key,
        min(case when source.measure_code is null then 2 else 1 end) as authority
    from rival
    inner join reference.accepted_source as source
        on source.sender_code = rival.sender_code
        and source.form_code = rival.form_code
        and coalesce(source.part_code, rival.part_code) = rival.part_code
        and coalesce(source.measure_code, rival.measure_code) = rival.measure_code
        and rival.ends_on >= source.valid_from
        and rival.ends_on < source.valid_to
    group by rival.sender_code, rival.form_code, rival.part_code, rival.measure_code, rival.period_key
),

-- Named for the measure, named for the form or speaking of itself, anybody else.
weighed as (
    select
        rival.*,
        coalesce(accepted.authority, case when rival.is_own_unit then 2 else 3 end) as authority
    from rival
    left join accepted
        on accepted.sender_code = rival.sender_code
        and accepted.form_code = rival.form_code
        and accepted.part_code = rival.part_code
        and accepted.measure_code = rival.measure_code
        and accepted.period_key = rival.period_key
),

change_day as (
    select measure_code, org_unit_key, period_key, known_from as moment_on from rival
    union
    select measure_code, org_unit_key, period_key, known_to as moment_on from rival
),

moment as (
    select
        *,
        lead(moment_on) over (
            partition by measure_code, org_unit_key, period_key order by moment_on
        ) as next_moment_on
    from change_day
),

standing as (
    select
        weighed.*,
        moment.moment_on,
        moment.next_moment_on,
        weighed.authority > min(weighed.authority) over (
            partition by weighed.measure_code, weighed.org_unit_key, weighed.period_key, moment.moment_on
        )
        or row_number() over (
            partition by weighed.measure_code, weighed.org_unit_key, weighed.period_key, weighed.breakdown_code,
                moment.moment_on
            order by weighed.authority, weighed.first_told_on, weighed.sender_code
        ) > 1 as is_set_aside
    from weighed
    inner join moment
        on moment.measure_code = weighed.measure_code
        and moment.org_unit_key = weighed.org_unit_key
        and moment.period_key = weighed.period_key
        and weighed.known_from <= moment.moment_on
        and moment.moment_on < weighed.known_to
),

marked as (
    select
        *,
        is_set_aside is distinct from lag(is_set_aside) over (
            partition by content_sha256, table_no, row_no, slot_no, known_from order by moment_on
        ) as is_new
    from standing
),

numbered as (
    select
        *,
        sum(case when is_new then 1 else 0 end) over (
            partition by content_sha256, table_no, row_no, slot_no, known_from order by moment_on
        ) as stretch_no
    from marked
)

select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    period_key,
    known_from as observation_known_from,
    is_set_aside,
    min(moment_on) as known_from,
    max(next_moment_on) as known_to
from numbered
group by content_sha256, table_no, row_no, slot_no, period_key, known_from, is_set_aside, stretch_no
