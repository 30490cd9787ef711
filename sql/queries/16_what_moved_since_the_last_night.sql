-- What moved since the last published night, and why? (No row on the first night.)
select
    change.subject,
    change.target_code,
    change.indicator_code,
    change.period_key,
    change.old_status,
    change.new_status,
    change.old_value,
    change.new_value,
    change.cause,
    submission.file_name
from mart.change as change
left join core.dim_submission as submission
    on submission.submission_code = change.cause_ref
order by change.subject, change.target_code, change.indicator_code
