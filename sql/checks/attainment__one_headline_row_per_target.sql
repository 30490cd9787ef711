-- fail: Every target of a plan already issued has one headline row
select target.target_code, count(attainment.target_code) as headline_rows
from core.fct_target as target
inner join core.dim_plan as plan
    on plan.plan_code = target.plan_code
cross join ops.run_parameters as parameters
left join mart.attainment as attainment
    on attainment.target_code = target.target_code
    and attainment.is_headline
where plan.issued_on <= parameters.business_date
group by target.target_code
having count(attainment.target_code) <> 1
