-- Reports that are due and not here in a form that could be read: whom to remind of what.
-- Grain: report owed, the oldest of a sender first.
-- Sources: mart.overdue, core.dim_period.
select
    overdue.sender_code,
    overdue.sender_name_vi,
    overdue.parent_name_vi,
    overdue.form_code,
    nullif(overdue.part_code, '') as part_code,
    overdue.period_vi,
    period.period_name_en as period_en,
    overdue.state,
    overdue.state_vi,
    overdue.state_en,
    overdue.due_on,
    overdue.days_late,
    overdue.rejected_file_name,
    overdue.rejected_because_vi
from mart.overdue as overdue
inner join core.dim_period as period
    on period.period_key = overdue.period_key
order by overdue.oldest_due_on, overdue.sender_code, overdue.item_no
