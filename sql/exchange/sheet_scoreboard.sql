-- Sheet "Tổng hợp": the plans and how their targets stand.
-- Grain: one row per plan.
-- Sources: mart.plan_scoreboard, core.dim_plan, mart.attainment_wide.
-- plan_number_link leads to the first target of the plan in sheet "Chỉ tiêu", which has two
-- rows of head and the order of sheet_verdict.sql.
with verdict as (
    select
        wide.plan_code,
        row_number() over (order by wide.plan_code, wide.target_code) + 2 as row_no
    from mart.attainment_wide as wide
    where wide.is_headline
),
first_verdict as (
    select verdict.plan_code, min(verdict.row_no) as row_no
    from verdict
    group by verdict.plan_code
)
select
    score.plan_code,
    coalesce(score.plan_number, score.plan_code) as plan_number,
    '''Chỉ tiêu''!A' || first_verdict.row_no as plan_number_link,
    plan.plan_title_vi,
    plan.issued_on,
    score.targets,
    score.met,
    score.not_met,
    score.not_applicable,
    score.no_information,
    score.due_later
from mart.plan_scoreboard as score
left join core.dim_plan as plan
    on plan.plan_code = score.plan_code
left join first_verdict
    on first_verdict.plan_code = score.plan_code
order by score.plan_code
