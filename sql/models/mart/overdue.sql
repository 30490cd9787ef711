-- What has to be asked for: every report that is due and not here in a form that could be read, as a letter
--   to its sender would list it.
-- Grain: form x part x sender x period x vintage.
-- Sources: mart.duty, mart.finding, core.dim_sender, core.dim_org_unit, core.dim_submission, core.dim_period,
--   ops.run_parameters.
-- Left out: what waits for us to tell whose it is, what is waived or not due.
with open_duty as (
    select
        duty.*,
        sender.sender_name_vi,
        sender.org_unit_code,
        sender.province_code,
        parameters.business_date,
        period.period_type,
        period.period_year,
        period.last_month,
        period.ends_on
    from mart.duty as duty
    cross join ops.run_parameters as parameters
    inner join core.dim_period as period
        on period.period_key = duty.period_key
    inner join core.dim_sender as sender
        on sender.sender_code = duty.sender_code
    where duty.state in ('missing', 'rejected')
        and duty.due_on < parameters.business_date
),

refused as (
    select
        open_duty.form_code,
        open_duty.part_code,
        open_duty.sender_code,
        open_duty.period_key,
        open_duty.vintage_code,
        submission.submission_code,
        submission.file_name,
        submission.received_on
    from open_duty
    inner join core.dim_submission as submission
        on submission.form_code = open_duty.form_code
        and submission.part_code = open_duty.part_code
        and submission.sender_code = open_duty.sender_code
        and submission.calendar || ':' || submission.period_code = open_duty.period_key
        and (open_duty.vintage_code = '' or submission.vintage_code = open_duty.vintage_code)
        and submission.status = 'rejected'
    qualify row_number() over (
        partition by open_duty.form_code, open_duty.part_code, open_duty.sender_code, open_duty.period_key,
            open_duty.vintage_code
        order by submission.received_on desc, submission.submission_code
    ) = 1
),

lost as (
    select submission_code, min(message_vi) as message_vi
    from mart.finding
    where is_open
        and severity = 'error'
        and submission_code in (select submission_code from refused)
    group by submission_code
),

-- The unit above, for letters that go through a district: as of the end of the period.
unit as (
    select
        open_duty.sender_code,
        open_duty.period_key,
        max(unit.org_unit_name_vi) as org_unit_name_vi,
        max(parent.org_unit_name_vi) as parent_name_vi
    from open_duty
    inner join core.dim_org_unit as unit
        on unit.org_unit_code = open_duty.org_unit_code
        and unit.valid_from <= open_duty.ends_on
        and unit.valid_to > open_duty.ends_on
    left join core.dim_org_unit as parent
        on parent.org_unit_code = unit.parent_org_unit_code
        and parent.valid_from <= open_duty.ends_on
        and parent.valid_to > open_duty.ends_on
    group by open_duty.sender_code, open_duty.period_key
)

select
    open_duty.sender_code,
    open_duty.sender_name_vi,
    open_duty.org_unit_code,
    unit.org_unit_name_vi,
    unit.parent_name_vi,
    open_duty.province_code,
    row_number() over (
        partition by open_duty.sender_code
        order by open_duty.due_on, open_duty.form_code, open_duty.part_code, open_duty.period_key, open_duty.vintage_code
    ) as item_no,
    count(*) over (partition by open_duty.sender_code) as items_of_sender,
    min(open_duty.due_on) over (partition by open_duty.sender_code) as oldest_due_on,
    open_duty.form_code,
    open_duty.part_code,
    open_duty.vintage_code,
    open_duty.period_key,
    open_duty.calendar,
    open_duty.period_code,
    case open_duty.period_type
        when 'month' then 'tháng ' || open_duty.last_month || '/' || open_duty.period_year
        when 'quarter' then 'quý ' || (open_duty.last_month / 3)::integer || '/' || open_duty.period_year
        when 'half' then case when open_duty.last_month = 6 then '6 tháng đầu năm ' else '6 tháng cuối năm ' end
            || open_duty.period_year
        when 'year' then 'năm ' || open_duty.period_year
        when 'semester' then 'học kỳ ' || case when open_duty.period_code like '%HK1' then 'I' else 'II' end
            || ' năm học ' || left(open_duty.period_code, 9)
        when 'school_year' then 'năm học ' || open_duty.period_code
        else open_duty.period_code
    end as period_vi,
    open_duty.state,
    open_duty.state_vi,
    open_duty.state_en,
    open_duty.due_on,
    open_duty.business_date - open_duty.due_on as days_late,
    refused.submission_code as rejected_submission_code,
    refused.file_name as rejected_file_name,
    refused.received_on as rejected_on,
    lost.message_vi as rejected_because_vi
from open_duty
left join unit
    on unit.sender_code = open_duty.sender_code
    and unit.period_key = open_duty.period_key
left join refused
    on refused.form_code = open_duty.form_code
    and refused.part_code = open_duty.part_code
    and refused.sender_code = open_duty.sender_code
    and refused.period_key = open_duty.period_key
    and refused.vintage_code = open_duty.vintage_code
left join lost
    on lost.submission_code = refused.submission_code
