-- Who filed after the day, and how late.
-- Grain: late delivery. Sources: mart.duty, core.dim_sender, core.dim_period.
select
    sender.sender_name_vi,
    duty.form_code,
    period.period_name_vi,
    duty.due_on,
    duty.received_on,
    duty.days_late,
from mart.duty as duty
inner join core.dim_sender as sender
    on sender.sender_code = duty.sender_code
inner join core.dim_period as period
    on period.period_key = duty.period_key
where duty.state = 'late'
order by duty.days_late desc, sender.sender_name_vi, duty.due_on
