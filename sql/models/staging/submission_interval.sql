-- When the values of each accepted submission count: from the day it is known until a later one
--   of the same form, part, sender and period is, or until it is withdrawn. A withdrawal brings
--   back what stood before.
-- Grain: content_sha256 x span.
-- Sources: staging.submission_candidate, staging.lost_submission, ops.run_parameters.
-- Excluded: rejected, lost and waiting contents; they supersede nothing.
with accepted as (
    select
        candidate.content_sha256,
        candidate.received_on,
        candidate.known_from,
        candidate.revision_no,
        candidate.sequence_no,
        -- A withdrawal announced for a later day changes nothing yet.
        case
            when parameters.business_date is null or candidate.withdrawn_on <= parameters.business_date
                then candidate.withdrawn_on
        end as withdrawn_on,
        candidate.form_code || '|' || candidate.part_code || '|' || candidate.sender_code || '|'
            || candidate.period_key as submission_key
    from staging.submission_candidate as candidate
    left join ops.run_parameters as parameters
        on true
    left join staging.lost_submission as lost
        on lost.content_sha256 = candidate.content_sha256
    where not is_waiting
        and refusal_code is null
        and lost.content_sha256 is null
        and form_code is not null
        and period_key is not null
),

moment as (
    select submission_key, known_from as moment_on from accepted
    union
    select submission_key, withdrawn_on as moment_on from accepted where withdrawn_on is not null
),

standing as (
    select
        moment.submission_key,
        moment.moment_on,
        accepted.content_sha256,
        accepted.sequence_no
    from moment
    left join accepted
        on accepted.submission_key = moment.submission_key
        and accepted.known_from <= moment.moment_on
        and (accepted.withdrawn_on is null or accepted.withdrawn_on > moment.moment_on)
    qualify row_number() over (
        partition by moment.submission_key, moment.moment_on
        order by accepted.received_on desc nulls last, accepted.revision_no desc, accepted.sequence_no desc
    ) = 1
),

step as (
    select
        *,
        content_sha256 is distinct from lag(content_sha256) over key_order as is_new
    from standing
    window key_order as (partition by submission_key order by moment_on)
),

kept as (
    select
        submission_key,
        content_sha256,
        sequence_no,
        moment_on as active_from,
        coalesce(
            lead(moment_on) over (partition by submission_key order by moment_on),
            date '9999-12-31'
        ) as active_to,
        lead(content_sha256) over (partition by submission_key order by moment_on) as next_content_sha256
    from step
    where is_new
)

select
    content_sha256,
    submission_key,
    active_from,
    active_to,
    next_content_sha256,
    sequence_no
from kept
where content_sha256 is not null
