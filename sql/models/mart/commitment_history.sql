-- What was reported of each commitment, and when it counted.
-- Grain: commitment x report, and one row from the plan's issue to the first report.
-- Sources: reference.commitment, reference.commitment_evidence, core.dim_plan.
with told as (
    select commitment_code, state, reported_on, document, who, note, reported_on as known_from
    from reference.commitment_evidence
    union all
    select
        commitment.commitment_code,
        'no_information' as state,
        cast(null as date) as reported_on,
        cast(null as text) as document,
        cast(null as text) as who,
        cast(null as text) as note,
        plan.issued_on as known_from
    from reference.commitment as commitment
    inner join core.dim_plan as plan
        on plan.plan_code = commitment.plan_code
),

dated as (
    select
        *,
        min(reported_on) over (partition by commitment_code) as first_reported_on
    from told
),

-- A report of the day of issue, or of before, leaves no time without one.
following as (
    select
        *,
        lead(known_from) over (partition by commitment_code order by known_from) as next_known_from
    from dated
    where reported_on is not null
        or first_reported_on is null
        or known_from < first_reported_on
)

select
    commitment_code,
    state,
    case state
        when 'not_started' then 'chưa triển khai'
        when 'under_way' then 'đang thực hiện'
        when 'done' then 'hoàn thành'
        when 'not_done' then 'chưa hoàn thành'
        else 'chưa có thông tin đánh giá'
    end as state_vi,
    case state
        when 'not_started' then 'not started'
        when 'under_way' then 'under way'
        when 'done' then 'done'
        when 'not_done' then 'not done'
        else 'no information'
    end as state_en,
    reported_on,
    document,
    who,
    note,
    known_from,
    coalesce(next_known_from, date '9999-12-31') as known_to
from following
