-- The state of everything owed: what came, what waits, what is waived.
-- Grain: form x part x sender x period x vintage.
-- Sources: staging.duty_owed, staging.nameless_file, core.dim_submission, ops.run_parameters.
with delivery as (
    select
        owed.form_code,
        owed.part_code,
        owed.sender_code,
        owed.vintage_code,
        owed.period_key,
        submission.submission_code,
        submission.received_on,
        submission.status in ('loaded', 'superseded', 'withdrawn') and not submission.is_refused as has_loaded,
        submission.status = 'rejected' as is_rejected
    from staging.duty_owed as owed
    inner join core.dim_submission as submission
        on submission.form_code = owed.form_code
        and submission.part_code = owed.part_code
        and submission.sender_code = owed.sender_code
        and submission.calendar || ':' || submission.period_code = owed.period_key
        and (owed.vintage_code = '' or submission.vintage_code = owed.vintage_code)
),

outcome as (
    select
        form_code,
        part_code,
        sender_code,
        vintage_code,
        period_key,
        min(received_on) filter (where has_loaded) as received_on,
        min_by(submission_code, received_on) filter (where has_loaded) as submission_code,
        bool_or(is_rejected) as has_rejected
    from delivery
    group by form_code, part_code, sender_code, vintage_code, period_key
),

nameless as (
    select distinct form_code, part_code, sender_code, period_key, vintage_code from staging.nameless_file
)

select
    owed.*,
    outcome.received_on,
    outcome.submission_code,
    parameters.business_date,
    case
        when outcome.received_on <= owed.due_on then 'on_time'
        when owed.waiver_reason is not null then 'waived'
        when outcome.received_on is not null then 'late'
        when outcome.has_rejected then 'rejected'
        when nameless.form_code is not null then 'waiting'
        when owed.due_on >= parameters.business_date then 'not_due'
        else 'missing'
    end as state
from staging.duty_owed as owed
cross join ops.run_parameters as parameters
left join outcome
    on outcome.form_code = owed.form_code
    and outcome.part_code = owed.part_code
    and outcome.sender_code = owed.sender_code
    and outcome.vintage_code = owed.vintage_code
    and outcome.period_key = owed.period_key
left join nameless
    on nameless.form_code = owed.form_code
    and nameless.part_code = owed.part_code
    and nameless.sender_code = owed.sender_code
    and nameless.vintage_code = owed.vintage_code
    and nameless.period_key = owed.period_key
