-- Who has not filed, or filed late, and by how many days?
select
    duty.form_code,
    sender.sender_name_vi,
    duty.period_code,
    duty.due_on,
    duty.received_on,
    duty.state,
    duty.days_late
from mart.duty as duty
inner join core.dim_sender as sender
    on sender.sender_code = duty.sender_code
where duty.state in ('late', 'missing', 'rejected')
order by duty.days_late desc, sender.sender_name_vi
