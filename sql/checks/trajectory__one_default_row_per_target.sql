-- fail: Every target issued and not yet due has one outlook to quote, and every other target none
select
    target.target_code,
    target.due_on,
    count(trajectory.target_code) as default_rows
from core.fct_target as target
inner join core.dim_plan as plan
    on plan.plan_code = target.plan_code
cross join ops.run_parameters as parameters
left join mart.trajectory as trajectory
    on trajectory.target_code = target.target_code
    and trajectory.is_default
group by target.target_code, target.due_on, plan.issued_on, parameters.business_date
having count(trajectory.target_code) <> case
    when target.due_on > parameters.business_date and plan.issued_on <= parameters.business_date then 1
    else 0
end
