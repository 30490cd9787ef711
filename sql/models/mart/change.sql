-- What differs from the previous published night, and why.
-- Grain: verdict or value that differs.
-- Sources: staging.moved, staging.moved_by_news, staging.moved_by_reading, core.dim_submission, ops.run_parameters,
--   reference.decisions.
-- Of several causes the most specific: a day that passed, what came or went, what it was read with. Empty on the first night.
with decided as (
    select decision.target_code
    from reference.decisions as decision
    inner join ops.run_parameters as parameters
        on decision.decided_on > parameters.previous_business_date
        and decision.decided_on <= parameters.business_date
    group by decision.target_code
),

caused as (
    select
        moved.*,
        case
            when not moved.is_moved_since then coalesce(reading.cause, 'reference')
            when moved.then_status = 'due_later' and moved.new_status <> 'due_later' then 'due date'
            when decided.target_code is not null then 'reference'
            when news.is_withdrawal then 'withdrawal'
            when news.submission_code is not null then 'submission'
            when moved.is_read_otherwise then coalesce(reading.cause, 'reference')
            when moved.subject = 'value' then 'submission'
            else 'due date'
        end as cause,
        case
            when not moved.is_moved_since then reading.cause_ref
            when moved.then_status = 'due_later' and moved.new_status <> 'due_later' then moved.target_code
            when decided.target_code is not null then 'decisions.csv'
            when news.submission_code is not null then news.submission_code
            when moved.is_read_otherwise then reading.cause_ref
            else moved.target_code
        end as cause_ref,
        news.submission_count
    from staging.moved as moved
    left join staging.moved_by_news as news
        on news.change_no = moved.change_no
    left join staging.moved_by_reading as reading
        on reading.change_no = moved.change_no
    left join decided
        on decided.target_code = moved.target_code
),

named as (
    select
        caused.*,
        case when caused.cause in ('submission', 'withdrawal') and submission.submission_code is not null
            then coalesce(caused.submission_count, 1) end as cause_count,
        coalesce(submission.file_name, caused.cause_ref) as cause_name
    from caused
    left join core.dim_submission as submission
        on submission.submission_code = caused.cause_ref
)

select
    subject,
    target_code,
    indicator_code,
    org_unit_key,
    is_headline,
    period_key,
    old_period_key,
    old_status,
    new_status,
    old_value,
    new_value,
    cause,
    cause_ref,
    cause_count,
    case cause
        when 'submission' then coalesce('tệp ' || cause_name, 'tệp mới')
        when 'withdrawal' then 'rút tệp ' || cause_name
        when 'form' then 'sửa mô tả biểu ' || cause_name
        when 'reference' then coalesce('sửa ' || cause_name, 'sửa dữ liệu tham chiếu')
        when 'due date' then case when old_status = 'due_later' then 'đã đến hạn' else 'đến ngày có hiệu lực' end
        else 'chương trình ' || cause_name
    end || case when cause_count > 1 then ' và ' || (cause_count - 1)::text || ' tệp khác' else '' end as cause_vi,
    case cause
        when 'submission' then coalesce('file ' || cause_name, 'new file')
        when 'withdrawal' then 'withdrawn: ' || cause_name
        when 'form' then 'edited form ' || cause_name
        when 'reference' then coalesce('edited ' || cause_name, 'edited reference data')
        when 'due date' then case when old_status = 'due_later' then 'fell due' else 'its day came' end
        else 'program ' || cause_name
    end || case when cause_count > 1 then ' and ' || (cause_count - 1)::text || ' more' else '' end as cause_en
from named
