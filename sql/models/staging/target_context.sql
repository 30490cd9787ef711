-- Targets with everything that bears on their verdict beside the value.
-- Grain: target.
-- Sources: core.fct_target, core.dim_plan, core.dim_indicator, core.dim_org_unit, reference.*.
with level_end as (
    select
        org_level,
        parent_org_unit_code as province_code,
        max(valid_to) as abolished_on
    from reference.org_unit_count
    where unit_count > 0
    group by org_level, parent_org_unit_code
),

-- Added up over the months of a year. Of what counts those who did it at least once, one month already tells some.
flow as (
    select
        indicator_code,
        variant_level,
        bool_and(role = 'positive') as is_once_enough
    from staging.indicator_term
    where side = 'numerator'
        and period_kind = 'period'
        and additive_over_time = 'yes'
        and not is_milestone
    group by indicator_code, variant_level
),

-- What there is at the end of a period: no sum from January.
stock as (
    select
        indicator_code,
        variant_level
    from staging.indicator_term
    where side = 'numerator'
    group by indicator_code, variant_level
    having bool_and(period_kind = 'stock')
),

variant as (
    select distinct indicator_code, variant_level from staging.indicator_term
),

no_measure as (
    select
        target.target_code,
        max(reason.reason_vi) as no_measure_vi,
        max(reason.reason_en) as no_measure_en
    from core.fct_target as target
    inner join reference.indicator_without_measure as reason
        on reason.indicator_code = target.indicator_code
        and make_date(target.due_year, 12, 31) >= coalesce(reason.valid_from, date '1900-01-01')
        and make_date(target.due_year, 12, 31) < coalesce(reason.valid_to, date '9999-12-31')
    group by target.target_code
)

select
    target.*,
    plan.issued_on,
    plan.province_code,
    plan.province_org_unit_key,
    province.org_unit_name_vi as province_name_vi,
    province.valid_to as province_ends_on,
    case when target.org_level in ('district', 'commune') then level_end.abolished_on end as level_abolished_on,
    indicator.direction,
    indicator.method,
    indicator.basis as indicator_basis,
    no_measure.no_measure_vi,
    no_measure.no_measure_en,
    flow.indicator_code is not null as is_flow,
    coalesce(flow.is_once_enough, false) as is_once_enough,
    stock.indicator_code is not null as is_stock,
    variant.indicator_code is not null as is_level_variant
from core.fct_target as target
inner join core.dim_plan as plan
    on plan.plan_code = target.plan_code
inner join core.dim_indicator as indicator
    on indicator.indicator_code = target.indicator_code
left join core.dim_org_unit as province
    on province.org_unit_key = plan.province_org_unit_key
left join level_end
    on level_end.org_level = target.org_level
    and level_end.province_code = plan.province_code
    and level_end.abolished_on < date '9999-12-31'
left join no_measure
    on no_measure.target_code = target.target_code
left join variant
    on variant.indicator_code = target.indicator_code
    and variant.variant_level = target.org_level
left join flow
    on flow.indicator_code = target.indicator_code
    and flow.variant_level = case when variant.indicator_code is null then '' else target.org_level end
left join stock
    on stock.indicator_code = target.indicator_code
    and stock.variant_level = case when variant.indicator_code is null then '' else target.org_level end
