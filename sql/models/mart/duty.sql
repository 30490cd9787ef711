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
    case state
        when 'on_time' then 'đúng hạn'
        when 'late' then 'nộp muộn'
        when 'missing' then 'chưa gửi'
        when 'rejected' then 'đã gửi nhưng không đọc được'
        when 'waiting' then 'đã có tệp, chờ xác định đơn vị'
        when 'waived' then 'được miễn'
        when 'not_due' then 'chưa đến hạn'
    end as state_vi,
    case state
        when 'on_time' then 'on time'
        when 'late' then 'late'
        when 'missing' then 'missing'
        when 'rejected' then 'sent but could not be read'
        when 'waiting' then 'a file is here, its sender not told yet'
        when 'waived' then 'waived'
        when 'not_due' then 'not due yet'
    end as state_en,
    case
        when state = 'on_time' then 0
        when state = 'late' then received_on - due_on
        when state in ('missing', 'rejected', 'waiting') and business_date > due_on then business_date - due_on
    end as days_late,
    submission_code,
    case when state = 'waived' then waiver_reason end as waiver_reason,
    case when state = 'waived' then waiver_document end as waiver_document
from staging.duty_state
