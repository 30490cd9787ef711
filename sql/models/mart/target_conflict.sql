-- Two targets of one province that ask different things of the same indicator, level and year.
-- Grain: pair of targets; a is of the plan with higher precedence.
-- Sources: core.fct_target, core.dim_plan, mart.attainment, reference.unit_of_measure.
with asked as (
    select
        target.*,
        plan.province_org_unit_key,
        plan.precedence,
        plan.plan_number,
        attainment.actual_value,
        attainment.status,
        coalesce(target.qualifier_vi || ' ', '')
            || replace(regexp_replace(cast(target.target_value as text), '\.?0+$', ''), '.', ',')
            || coalesce('-' || replace(regexp_replace(cast(target.target_value_high as text), '\.?0+$', ''), '.', ','), '')
            || case when target.unit_code like 'percent%' then '%' else '' end
            || ' (' || target.comparator || ')' as ask
    from core.fct_target as target
    inner join core.dim_plan as plan
        on plan.plan_code = target.plan_code
    inner join mart.attainment as attainment
        on attainment.target_code = target.target_code
        and attainment.is_headline
)

select
    first_ask.target_code as target_code_a,
    second_ask.target_code as target_code_b,
    first_ask.indicator_code,
    first_ask.org_level,
    first_ask.due_year,
    first_ask.ask as ask_a,
    second_ask.ask as ask_b,
    coalesce(first_ask.actual_value, second_ask.actual_value) as actual_value,
    first_ask.status as status_a,
    second_ask.status as status_b,
    case
        when first_ask.target_value <> second_ask.target_value
            or first_ask.target_value_high is distinct from second_ask.target_value_high then 'value'
        when first_ask.comparator <> second_ask.comparator then 'comparator'
        else 'scope'
    end as kind
from asked as first_ask
inner join asked as second_ask
    on second_ask.province_org_unit_key = first_ask.province_org_unit_key
    and second_ask.indicator_code = first_ask.indicator_code
    and second_ask.org_level = first_ask.org_level
    and second_ask.due_year = first_ask.due_year
    and second_ask.target_code <> first_ask.target_code
    and (second_ask.precedence, second_ask.target_code) < (first_ask.precedence, first_ask.target_code)
where first_ask.target_value <> second_ask.target_value
    or first_ask.target_value_high is distinct from second_ask.target_value_high
    or first_ask.comparator <> second_ask.comparator
    or first_ask.scope <> second_ask.scope
