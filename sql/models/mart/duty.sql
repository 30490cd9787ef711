-- What every sender owes for every period, and what came.
-- Grain: form x part x sender x period x vintage.
-- Sources: staging.duty_state.
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
        when state in ('missing', 'rejected', 'waiting') and business_date > due_on then business_date - due_on
    end as days_late,
    submission_code,
    case when state = 'waived' then waiver_reason end as waiver_reason,
    case when state = 'waived' then waiver_document end as waiver_document
from staging.duty_state
