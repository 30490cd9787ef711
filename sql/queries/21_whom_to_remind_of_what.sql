-- Whom must the office remind, of which reports, and how long are they overdue?
select
    sender_name_vi,
    parent_name_vi,
    items_of_sender,
    form_code,
    period_vi,
    state_vi,
    due_on,
    days_late,
    rejected_because_vi
from mart.overdue
order by days_late desc, sender_name_vi, item_no
