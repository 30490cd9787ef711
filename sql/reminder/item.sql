-- What each letter asks for, the oldest first.
-- Grain: item_no of a sender.
-- Sources: mart.overdue, mart.returned_file.
select
    overdue.sender_code,
    overdue.item_no,
    overdue.form_code || case when overdue.part_code = '' then '' else ' (' || overdue.part_code || ')' end as form_vi,
    overdue.period_vi,
    strftime(overdue.due_on, '%d/%m/%Y') as due_on_vi,
    overdue.days_late,
    overdue.state_vi,
    overdue.state = 'rejected' and overdue.rejected_file_name is not null as is_rejected,
    overdue.rejected_file_name,
    strftime(overdue.rejected_on, '%d/%m/%Y') as rejected_on_vi,
    overdue.rejected_because_vi,
    'returns/' || coalesce(returned.folder, overdue.sender_code) as returned_to,
    'attain template ' || overdue.form_code || ' --org ' || overdue.sender_code || ' --period ' || overdue.period_code
        || case when overdue.vintage_code = '' then '' else ' --vintage ' || overdue.vintage_code end as blank_form
from mart.overdue as overdue
left join mart.returned_file as returned
    on returned.submission_code = overdue.rejected_submission_code
order by overdue.sender_code, overdue.item_no
