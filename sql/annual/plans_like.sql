-- The plans that have targets, the nearest to the name that somebody typed first.
-- Grain: plan. The one parameter is the name.
-- Sources: core.dim_plan, core.fct_target, mart.attainment_history.
-- A plan counts from the day from which its targets are judged.
with name as (
    select lower(?) as typed
)

select
    plan.plan_code,
    coalesce(plan.plan_number, '') as plan_number,
    min(history.known_from) as counts_from
from core.dim_plan as plan
inner join name
    on true
inner join mart.attainment_history as history
    on history.plan_code = plan.plan_code
group by plan.plan_code, plan.plan_number, name.typed
order by
    least(
        levenshtein(lower(plan.plan_code), name.typed),
        levenshtein(lower(coalesce(plan.plan_number, plan.plan_code)), name.typed)
    ),
    plan.plan_code
