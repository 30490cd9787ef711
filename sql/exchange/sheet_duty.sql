-- Sheet "Nộp báo cáo": what every sender owes, and what came.
-- Grain: one row per form, part, sender, period and vintage.
-- Sources: mart.duty, core.dim_sender, core.dim_period, core.dim_submission.
select
    duty.form_code,
    duty.part_code,
    duty.sender_code,
    sender.sender_name_vi,
    period.period_name_vi,
    duty.calendar,
    duty.period_code,
    duty.due_on,
    duty.received_on,
    duty.state_vi,
    duty.state,
    duty.days_late,
    submission.file_name,
    duty.waiver_reason
from mart.duty as duty
left join core.dim_sender as sender
    on sender.sender_code = duty.sender_code
left join core.dim_period as period
    on period.period_key = duty.period_key
left join core.dim_submission as submission
    on submission.submission_code = duty.submission_code
order by duty.form_code, duty.sender_code, duty.due_on, duty.part_code, duty.period_key, duty.vintage_code
