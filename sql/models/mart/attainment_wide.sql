-- Verdicts with every label, for BI tools that like one table.
-- Grain: target x unit.
-- Sources: mart.attainment, core.fct_target, core.dim_*, reference.status, reference.unit_of_measure,
--   ops.run_parameters.
select
    attainment.target_code,
    attainment.plan_code,
    plan.plan_number,
    plan.plan_title_vi,
    plan.plan_title_en,
    plan.issued_on,
    plan.province_code,
    province.org_unit_name_vi as province_name_vi,
    indicator.pillar_code,
    pillar.pillar_name_vi,
    attainment.indicator_code,
    indicator.indicator_name_vi,
    indicator.indicator_name_en,
    target.unit_code,
    unit_of_measure.unit_name_vi,
    attainment.org_level,
    attainment.org_unit_key,
    attainment.org_unit_code,
    unit.org_unit_name_vi,
    attainment.is_headline,
    target.due_year,
    target.due_on,
    target.qualifier_vi,
    attainment.comparator,
    target.scope,
    target.is_plan_of_record,
    lead.actor_code as lead_agency_code,
    lead_actor.actor_name_vi as lead_agency_name_vi,
    attainment.target_value,
    attainment.target_value_high,
    attainment.calendar,
    attainment.period_code,
    period.starts_on as period_starts_on,
    period.ends_on as period_ends_on,
    attainment.actual_value,
    attainment.numerator,
    attainment.denominator,
    attainment.gap,
    attainment.achievement_ratio,
    attainment.is_met,
    attainment.is_met_at_stated_precision,
    attainment.status,
    attainment.status_vi,
    status.status_en,
    attainment.is_estimate,
    attainment.basis,
    attainment.coverage,
    attainment.reason_vi,
    attainment.reason_en,
    parameters.business_date
from mart.attainment as attainment
cross join ops.run_parameters as parameters
inner join core.fct_target as target
    on target.target_code = attainment.target_code
inner join core.dim_plan as plan
    on plan.plan_code = attainment.plan_code
inner join core.dim_indicator as indicator
    on indicator.indicator_code = attainment.indicator_code
inner join reference.status as status
    on status.status = attainment.status
left join core.dim_pillar as pillar
    on pillar.pillar_code = indicator.pillar_code
left join core.bridge_target_actor as lead
    on lead.target_code = attainment.target_code
    and lead.role = 'leads'
    and lead.valid_from <= parameters.business_date
    and parameters.business_date < lead.valid_to
left join core.dim_actor as lead_actor
    on lead_actor.actor_code = lead.actor_code
left join core.dim_org_unit as province
    on province.org_unit_key = plan.province_org_unit_key
left join core.dim_org_unit as unit
    on unit.org_unit_key = attainment.org_unit_key
left join core.dim_period as period
    on period.period_key = attainment.period_key
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = target.unit_code
