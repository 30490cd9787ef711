-- Where the figures come from and how they are to be read.
-- Grain: line of text.
-- Sources: temp.question, temp.plan, temp.target, reference.indicator_term, reference.measure, core.dim_submission.
with form as (
    select distinct measure.form_code
    from temp.target as target
    inner join reference.indicator_term as term
        on term.indicator_code = target.indicator_code
    inner join reference.measure as measure
        on measure.measure_code = term.measure_code
    where measure.form_code is not null
),

received as (
    select
        submission.form_code,
        count(*) as files,
        count(distinct submission.sender_code) as senders,
        max(submission.received_on) as last_on
    from temp.question as question
    inner join core.dim_submission as submission
        on submission.known_from <= question.as_of
        and submission.status in ('loaded', 'superseded')
    inner join form
        on form.form_code = submission.form_code
    inner join core.dim_plan as plan
        on plan.plan_code = question.plan_code
    inner join core.dim_sender as sender
        on sender.sender_code = submission.sender_code
        and sender.province_code is not distinct from plan.province_code
    group by submission.form_code
)

select kind, text_vi
from (
    select
        1 as line_no,
        'bullet' as kind,
        'Số liệu do các cơ quan, đơn vị, địa phương gửi theo biểu, đã nhận đến hết ngày '
            || strftime((select as_of from temp.question), '%d/%m/%Y') || ': '
            || coalesce(
                string_agg(
                    'biểu ' || form_code || ' ' || cast(files as text) || ' tệp của ' || cast(senders as text)
                        || ' đơn vị, lần cuối ' || strftime(last_on, '%d/%m/%Y'), '; ' order by form_code
                ), 'chưa nhận được tệp nào'
            ) || '. Số liệu nhận sau ngày này không được tính.' as text_vi
    from received
    union all
    select
        2,
        'bullet',
        'Dấu * sau kết quả: số ước tính, hoặc kỳ số liệu chưa trọn.'
    where exists (select 1 from temp.target where is_estimate and actual_value is not null)
    union all
    select
        3,
        'bullet',
        'Kết quả trong bảng làm tròn đến hai chữ số thập phân, hoặc nhiều hơn khi làm tròn như vậy sẽ trùng với mục tiêu; '
            || 'kết luận hoàn thành hay chưa xét trên số chưa làm tròn.'
    union all
    select
        4,
        'bullet',
        'Ô kết quả để trống là chưa có số liệu dùng được, không phải bằng 0.'
    where exists (select 1 from temp.target where actual_value is null)
)
order by line_no
