-- Where another plan of the province asks for something else, and what follows for each.
-- Grain: line of text.
-- Sources: temp.question, temp.target, mart.target_conflict, mart.attainment_as_of, core.dim_plan.
-- Verdicts are those of the day; a plan that had not been issued by then has none and is left out.
with pair as (
    select target_code_a as target_code, target_code_b as other_code, ask_a as ask, ask_b as other_ask
    from mart.target_conflict
    union all
    select target_code_b, target_code_a, ask_b, ask_a
    from mart.target_conflict
)

select
    'bullet' as kind,
    target.target_name_vi || ': kế hoạch này đề ra “' || regexp_replace(pair.ask, ' \([a-z]+\)$', '') || '”, '
        || target.status_vi || '; ' || coalesce(plan.plan_number, plan.plan_title_vi) || ' đề ra “'
        || regexp_replace(pair.other_ask, ' \([a-z]+\)$', '') || '”, ' || other.status_vi || '.' as text_vi
from temp.target as target
inner join pair
    on pair.target_code = target.target_code
inner join mart.attainment_as_of((select as_of from temp.question)) as other
    on other.target_code = pair.other_code
    and other.is_headline
inner join core.dim_plan as plan
    on plan.plan_code = other.plan_code
order by target.item_no, pair.other_code
