-- Sheet "Đôn đốc": whom to remind of what, the oldest first.
-- Grain: one row per overdue report.
-- Sources: mart.overdue.
select
    overdue.sender_code,
    overdue.sender_name_vi,
    overdue.parent_name_vi,
    overdue.form_code,
    overdue.part_code,
    overdue.period_vi,
    overdue.due_on,
    overdue.days_late,
    overdue.state_vi,
    overdue.rejected_file_name,
    overdue.rejected_because_vi
from mart.overdue as overdue
order by overdue.oldest_due_on, overdue.sender_code, overdue.item_no
