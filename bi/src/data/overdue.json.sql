-- What is owed today, by whom, and for how long.
-- Grain: sender x form x part x period x vintage. Source: mart.overdue.
select
    overdue.sender_code,
    overdue.sender_name_vi,
    coalesce(overdue.parent_name_vi, '') as parent_name_vi,
    overdue.form_code,
    overdue.part_code,
    overdue.period_vi,
    overdue.due_on,
    overdue.days_late,
    overdue.state_vi,
    overdue.rejected_file_name,
    overdue.rejected_because_vi,
from mart.overdue as overdue
order by overdue.days_late desc, overdue.sender_code, overdue.item_no
