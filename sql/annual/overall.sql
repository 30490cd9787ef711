-- How the report begins: on what it reports, and how many targets stand how.
-- Grain: line of text.
-- Sources: temp.question, temp.plan, temp.target, reference.status.
with state as (
    select
        string_agg(
            cast(counted.targets as text) || '/' || cast(whole.targets as text) || ' chỉ tiêu ' || status.status_vi,
            ', ' order by status.line_no
        ) as states_vi,
        max(whole.targets) as targets
    from (select count(*) as targets from temp.target) as whole
    inner join (select status, count(*) as targets from temp.target group by status) as counted
        on true
    inner join reference.status as status
        on status.status = counted.status
)

select 'paragraph' as kind, text_vi
from (
    select
        1 as line_no,
        'Thực hiện ' || plan_vi || ', ' || reporter_vi
            || ' báo cáo kết quả thực hiện các chỉ tiêu theo số liệu đã nhận đến hết ngày '
            || strftime(as_of, '%d/%m/%Y') || ' như sau:' as text_vi
    from temp.plan
    union all
    select
        2,
        'Trong ' || cast(state.targets as text) || ' chỉ tiêu của '
            || case when plan.plan_title_vi like 'Nghị quyết%' then 'nghị quyết' else 'kế hoạch' end || ' có '
            || state.states_vi || '.'
    from state
    inner join temp.plan as plan
        on true
)
order by line_no
