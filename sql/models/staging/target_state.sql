-- Whether data on a target has arrived, can arrive, or cannot.
-- Grain: target.
-- Sources: core.fct_target, core.dim_plan, core.dim_org_unit, staging.verdict,
--   reference.indicator_without_measure, ops.run_parameters.
-- Several days and reasons speak of one target, hence distinct.
with arrived as (
    select distinct verdict.target_code
    from staging.verdict as verdict
    inner join ops.run_parameters as parameters
        on verdict.moment_on <= parameters.business_date
        and parameters.business_date < verdict.next_moment_on
    where verdict.is_headline
        and coalesce(verdict.value, verdict.numerator) is not null
),

unmeasured as (
    select distinct target.target_code
    from core.fct_target as target
    inner join reference.indicator_without_measure as reason
        on reason.indicator_code = target.indicator_code
        and reason.valid_from <= target.due_on
        and target.due_on < reason.valid_to
)

select
    target.target_code,
    target.plan_code,
    target.indicator_code,
    case
        when unmeasured.target_code is not null then 'no_valid_measure'
        when arrived.target_code is not null then 'data_arrived'
        when province.valid_to <= target.due_on then 'unit_ended'
        else 'waiting'
    end as state
from core.fct_target as target
inner join core.dim_plan as plan
    on plan.plan_code = target.plan_code
inner join core.dim_org_unit as province
    on province.org_unit_key = plan.province_org_unit_key
left join arrived
    on arrived.target_code = target.target_code
left join unmeasured
    on unmeasured.target_code = target.target_code
