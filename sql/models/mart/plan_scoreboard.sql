-- How many targets of each plan are met.
-- Grain: plan.
-- Sources: mart.attainment, core.dim_plan.
select
    plan.plan_code,
    plan.plan_number,
    count(attainment.target_code) as targets,
    count(*) filter (where attainment.status = 'met') as met,
    count(*) filter (where attainment.status = 'not_met') as not_met,
    count(*) filter (where attainment.status = 'not_applicable') as not_applicable,
    count(*) filter (where attainment.status = 'no_information') as no_information,
    count(*) filter (where attainment.status = 'due_later') as due_later
from core.dim_plan as plan
inner join mart.attainment as attainment
    on attainment.plan_code = plan.plan_code
    and attainment.is_headline
group by plan.plan_code, plan.plan_number
