-- Who owes reports, the longest overdue first.
-- Grain: one row per sender.
-- Sources: mart.overdue.
select
    sender_code,
    count(*) as reports,
    min(due_on) as oldest_due_on,
    string_agg(distinct form_code, ', ' order by form_code) as forms
from mart.overdue
group by sender_code
order by oldest_due_on, sender_code
