-- What every sender owes for every period, and what came.
-- Grain: form x part x sender x period x vintage.
-- Sources: reference.duty, core.dim_period, core.dim_submission, ops.run_parameters.
with owed as (
    select
        duty.form_code,
        coalesce(duty.part_code, '') as part_code,
        duty.sender_code,
        coalesce(duty.vintage_code, '') as vintage_code,
        period.period_key,
        period.calendar,
        period.period_code,
        -- Counted from the month in which the period ends, in every calendar. The 31st of a month that has none is its last day.
        least(
            (
                date_trunc('month', period.ends_on)::date
                + interval 1 month * duty.due_months_after
            )::date + (duty.due_day - 1)::integer,
            (
                date_trunc('month', period.ends_on)::date
                + interval 1 month * (duty.due_months_after + 1)
            )::date - 1
        ) as due_on
    from reference.duty as duty
    inner join core.dim_period as period
        on period.calendar = duty.calendar
        and period.period_type = duty.period_type
        and date_trunc('month', period.ends_on)::date >= duty.valid_from
        and date_trunc('month', period.ends_on)::date < duty.valid_to
),

delivery as (
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
    from owed
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

stated as (
    select
        owed.*,
        outcome.received_on,
        outcome.submission_code,
        parameters.business_date,
        case
            when outcome.received_on <= owed.due_on then 'on_time'
            when outcome.received_on is not null then 'late'
            when outcome.has_rejected then 'rejected'
            when owed.due_on >= parameters.business_date then 'not_due'
            else 'missing'
        end as state
    from owed
    cross join ops.run_parameters as parameters
    left join outcome
        on outcome.form_code = owed.form_code
        and outcome.part_code = owed.part_code
        and outcome.sender_code = owed.sender_code
        and outcome.vintage_code = owed.vintage_code
        and outcome.period_key = owed.period_key
)

select
    form_code,
    part_code,
    sender_code,
    period_key,
    calendar,
    period_code,
    vintage_code,
    due_on,
    received_on,
    state,
    case
        when state = 'on_time' then 0
        when state = 'late' then received_on - due_on
        when state in ('missing', 'rejected') and business_date > due_on then business_date - due_on
    end as days_late,
    submission_code
from stated
