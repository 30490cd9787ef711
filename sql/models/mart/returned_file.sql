-- The files that go back to their senders tonight: something is wrong with them, and the sender has not
-- been told all of it, or was told of more.
-- Grain: submission, name under which it was delivered.
-- Sources: mart.finding, staging.previous_finding, ops.run_parameters.
with open_finding as (
    select
        submission_code,
        file_name,
        sender_code,
        severity,
        finding_id
    from mart.finding
    where is_open
        and severity in ('error', 'warning')
        and submission_code is not null
        and file_name is not null
),

tonight as (
    select
        submission_code,
        file_name,
        max(sender_code) as sender_code,
        count(*) filter (where severity = 'error') as errors,
        count(*) filter (where severity = 'warning') as warnings,
        string_agg(finding_id, ' ' order by finding_id) as finding_ids
    from open_finding
    group by submission_code, file_name
),

told_before as (
    select
        submission_code,
        file_name,
        string_agg(finding_id, ' ' order by finding_id) as finding_ids
    from staging.previous_finding
    where is_open
        and severity in ('error', 'warning')
    group by submission_code, file_name
),

-- A code becomes a folder: nothing in it may lead elsewhere.
changed as (
    select
        tonight.*,
        coalesce(regexp_replace(tonight.sender_code, '[^A-Za-z0-9_-]', '_', 'g'), '_unknown_sender') || '/'
            || parameters.business_date::text as sender_folder
    from tonight
    cross join ops.run_parameters as parameters
    left join told_before
        on told_before.submission_code = tonight.submission_code
        and told_before.file_name = tonight.file_name
    where told_before.finding_ids is distinct from tonight.finding_ids
)

-- Two files of one name keep it, the second one in a folder of its own.
select
    submission_code,
    file_name,
    sender_code,
    sender_folder || case
        when row_number() over (
            partition by sender_folder, lower(regexp_replace(file_name, '\.[^.]*$', '')) order by submission_code
        ) = 1 then ''
        else '/' || submission_code
    end as folder,
    errors,
    warnings
from changed
