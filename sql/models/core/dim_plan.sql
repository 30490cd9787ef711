-- Plans, those of a province with the province as it was on the date of issue.
-- Grain: plan.
-- Sources: reference.plan, core.dim_org_unit.
select
    plan.plan_code,
    plan.plan_number,
    plan.plan_title_vi,
    plan.plan_title_en,
    plan.issuing_body_vi,
    plan.issued_on,
    plan.plan_level,
    plan.province_code,
    province.org_unit_key as province_org_unit_key,
    plan.plan_starts_year,
    plan.plan_ends_year,
    plan.precedence,
    plan.parent_plan_code,
    plan.source_ref
from reference.plan as plan
left join core.dim_org_unit as province
    on province.org_unit_code = plan.province_code
    and province.org_level = 'province'
    and plan.issued_on >= province.valid_from
    and plan.issued_on < province.valid_to
