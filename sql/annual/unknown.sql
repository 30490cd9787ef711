-- What has no information, why, and whose reports had not come by the day.
-- Grain: line of text.
-- Sources: temp.question, temp.target, reference.indicator_term, reference.measure,
--   reference.indicator_without_measure, mart.duty, core.dim_period, core.dim_plan, core.dim_sender.
-- A report counts as missing if it was due by the day and had not come by then; one that was due later is said to
-- be so. Ten senders of one form are named, the others counted.
with form as (
    select distinct target.item_no, target.due_year, measure.form_code
    from temp.target as target
    inner join reference.indicator_term as term
        on term.indicator_code = target.indicator_code
    inner join reference.measure as measure
        on measure.measure_code = term.measure_code
    where target.status = 'no_information'
        and term.side in ('numerator', 'denominator', 'reported', 'published')
        -- No report can help where nothing that is asked for measures it.
        and not exists (
            select 1
            from reference.indicator_without_measure as missing
            where missing.indicator_code = target.indicator_code
                and missing.valid_from <= target.due_on
                and target.due_on < missing.valid_to
        )
),

-- Estimates and official figures of one period are owed apart, and told together.
owed as (
    select
        form.item_no,
        duty.form_code,
        duty.due_on > question.as_of as is_due_later,
        sender.sender_name_vi as sender_vi,
        period.period_name_vi,
        min(period.ends_on) as ends_on,
        min(duty.due_on) as due_on
    from temp.question as question
    inner join form
        on true
    inner join mart.duty as duty
        on duty.form_code = form.form_code
        and duty.state <> 'waived'
        and (duty.received_on is null or duty.received_on > question.as_of)
    inner join core.dim_period as period
        on period.period_key = duty.period_key
        and period.period_year = form.due_year
    inner join core.dim_plan as plan
        on plan.plan_code = question.plan_code
    inner join core.dim_sender as sender
        on sender.sender_code = duty.sender_code
        and sender.province_code = plan.province_code
    group by form.item_no, duty.form_code, is_due_later, sender.sender_name_vi, period.period_name_vi
),

of_sender as (
    select
        item_no,
        form_code,
        is_due_later,
        sender_vi,
        min(due_on) as first_due_on,
        string_agg(period_name_vi, ', ' order by ends_on, period_name_vi) as periods_vi,
        row_number() over (partition by item_no, form_code, is_due_later order by min(due_on), sender_vi) as sender_no
    from owed
    group by item_no, form_code, is_due_later, sender_vi
),

of_form as (
    select
        item_no,
        form_code,
        is_due_later,
        string_agg(
            sender_vi || ' (' || periods_vi
                || case when is_due_later then ', hạn ' || strftime(first_due_on, '%d/%m/%Y') else '' end || ')',
            '; ' order by sender_no
        ) filter (where sender_no <= 10)
            || case when count(*) > 10 then '; và ' || cast(count(*) - 10 as text) || ' đơn vị khác' else '' end
            as senders_vi
    from of_sender
    group by item_no, form_code, is_due_later
)

select kind, text_vi
from (
    select
        item_no,
        0 as line_no,
        '' as form_code,
        'bullet' as kind,
        target_name_vi || ': ' || lower(left(reason_vi, 1)) || substr(reason_vi, 2) || '.' as text_vi
    from temp.target
    where status = 'no_information'
    union all
    select
        item_no,
        case when is_due_later then 2 else 1 end,
        form_code,
        'detail',
        'Biểu ' || form_code || case when is_due_later then ', chưa đến hạn gửi: ' else ', chưa nhận được: ' end
            || senders_vi || '.'
    from of_form
)
order by item_no, line_no, form_code
