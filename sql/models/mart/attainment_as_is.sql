-- Verdicts of the units of today, on figures restated for them, as known now.
-- Grain: target x unit of today, where the target speaks of units.
-- Sources: mart.attainment, mart.indicator_value_as_is, core.fct_target, core.dim_plan, reference.status.
-- Every unit is judged on the period on which the headline is, by the test of staging.target_evidence. Excluded: targets for every period (maintain,
-- each_year), whose verdict needs the periods one by one; targets of provinces that have ended.
with judged as (
    select
        target.target_code, target.plan_code, target.indicator_code, target.target_value,
        target.target_value_high, target.comparator, target.eval_comparator, target.tolerance,
        value.org_level, value.org_unit_key, value.org_unit_code, value.org_unit_name_vi,
        value.period_key, value.calendar, value.period_code, value.value, value.numerator, value.denominator,
        value.is_estimate, value.restatement, value.coverage,
        value.reason_vi as value_reason_vi,
        value.reason_en as value_reason_en,
        headline.status as headline_status,
        coalesce(100 * value.numerator, value.value) as part,
        case when value.numerator is null then 1 else value.denominator end as whole
    from core.fct_target as target
    inner join core.dim_plan as plan
        on plan.plan_code = target.plan_code
    inner join mart.attainment as headline
        on headline.target_code = target.target_code
        and headline.is_headline
    inner join mart.indicator_value_as_is as value
        on value.indicator_code = target.indicator_code
        and value.period_key = headline.period_key
        and value.province_key = plan.province_org_unit_key
        and value.org_unit_key is not null
        and value.basis = 'computed'
        and not value.is_aggregate
        and (value.org_level = target.org_level or target.scope = 'each_unit')
    where target.comparator <> 'maintain'
        and target.scope <> 'each_year'
),

tested as (
    select
        *,
        case
            when headline_status in ('due_later', 'not_applicable') then headline_status
            when restatement not in ('as_was', 'restated') or value is null then 'no_information'
            when case
                when eval_comparator in ('ge', 'between') then part >= (target_value - tolerance) * whole
                when eval_comparator = 'gt' then part > target_value * whole
                when eval_comparator = 'le' then part <= (target_value + tolerance) * whole
                when eval_comparator = 'lt' then part < target_value * whole
            end then 'met'
            else 'not_met'
        end as status
    from judged
)

select
    tested.target_code,
    tested.plan_code,
    tested.indicator_code,
    tested.org_level,
    tested.org_unit_key,
    tested.org_unit_code,
    tested.org_unit_name_vi,
    tested.period_key,
    tested.calendar,
    tested.period_code,
    case when tested.status <> 'no_information' then tested.value end as actual_value,
    tested.numerator,
    tested.denominator,
    tested.target_value,
    tested.target_value_high,
    tested.comparator,
    case tested.status when 'met' then true when 'not_met' then false end as is_met,
    tested.status,
    status.status_vi,
    tested.is_estimate,
    tested.restatement,
    tested.coverage,
    tested.value_reason_vi as reason_vi,
    tested.value_reason_en as reason_en
from tested
inner join reference.status as status
    on status.status = tested.status
