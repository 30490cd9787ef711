-- How many targets of each plan have which verdict, as the scoreboard counts them.
-- Grain: plan x status, all five statuses. Sources: mart.plan_scoreboard, core.dim_plan, reference.status (words and their order).
with counted as (
    unpivot mart.plan_scoreboard
    on met, not_met, not_applicable, no_information, due_later
    into name status value counted_targets
)

select
    counted.plan_code,
    coalesce(counted.plan_number, counted.plan_code) as plan_label,
    plan.plan_title_vi,
    plan.plan_title_en,
    counted.targets,
    counted.status,
    status.status_vi,
    status.status_en,
    counted.counted_targets,
from counted
inner join core.dim_plan as plan
    on plan.plan_code = counted.plan_code
inner join reference.status as status
    on status.status = counted.status
order by counted.targets desc, counted.plan_code, status.line_no
