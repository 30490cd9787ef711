-- fail: Every commitment of a plan already issued has one row
select commitment.commitment_code, count(answer.commitment_code) as row_count
from reference.commitment as commitment
inner join core.dim_plan as plan
    on plan.plan_code = commitment.plan_code
cross join ops.run_parameters as parameters
left join mart.commitment as answer
    on answer.commitment_code = commitment.commitment_code
where plan.issued_on <= parameters.business_date
group by commitment.commitment_code
having count(answer.commitment_code) <> 1
