-- The days on which the verdict of a target may change: issue, due day, end of its level or
--   province, a decision, and every change of a value that speaks for it. Days to come are among them:
--   what will be said on the due day if nothing more arrives is known today.
-- Grain: target x day; each day stands until the next.
-- Sources: staging.target_context, staging.target_evidence, reference.decisions.
with change_day as (
    select target_code, issued_on as moment_on from staging.target_context
    union
    select target_code, due_on as moment_on from staging.target_context
    union
    select target_code, level_abolished_on as moment_on from staging.target_context
    union
    select target_code, province_ends_on as moment_on from staging.target_context
    union
    select target_code, decided_on as moment_on from reference.decisions
    union
    select target_code, known_from as moment_on from staging.target_evidence
    union
    select target_code, known_to as moment_on from staging.target_evidence
)

select
    change_day.target_code,
    change_day.moment_on,
    coalesce(
        lead(change_day.moment_on) over (partition by change_day.target_code order by change_day.moment_on),
        date '9999-12-31'
    ) as next_moment_on
from change_day
inner join staging.target_context as target
    on target.target_code = change_day.target_code
where change_day.moment_on >= target.issued_on
    and change_day.moment_on < date '9999-12-31'
