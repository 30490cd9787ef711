-- Each target of a province beside what the country asks on the same matter.
-- Grain: target x national figure, and one row for a target without one.
-- Sources: staging.target_pair, core.fct_target, core.fct_parent_target, core.dim_plan, core.dim_indicator,
--   mart.attainment, reference.unit_of_measure.
with asked as (
    select target_code as ask_code, comparator, target_value, target_value_high, unit_code from core.fct_target
    union all
    select
        parent_target_code as ask_code,
        comparator,
        target_value,
        cast(null as decimal(28, 10)) as target_value_high,
        unit_code
    from core.fct_parent_target
),

wording as (
    select
        asked.ask_code,
        case asked.comparator
            when 'gt' then '> '
            when 'lt' then '< '
            when 'le' then '≤ '
            when 'ge' then '≥ '
            when 'about' then '≈ '
            else ''
        end
            || replace(regexp_replace(cast(asked.target_value as text), '\.?0+$', ''), '.', ',')
            || coalesce(
                ' - ' || replace(regexp_replace(cast(asked.target_value_high as text), '\.?0+$', ''), '.', ','),
                ''
            )
            || case when asked.unit_code like 'percent%' then ' %' else coalesce(' ' || unit.unit_name_vi, '') end
            as ask
    from asked
    left join reference.unit_of_measure as unit
        on unit.unit_code = asked.unit_code
),

beside as (
    select
        target.*,
        plan.plan_number,
        parent_plan.plan_code as parent_plan_code,
        parent_plan.plan_number as parent_plan_number,
        parent.parent_target_code,
        coalesce(plan.parent_plan_code = parent_plan.plan_code, false) as names_parent,
        parent.indicator_code as parent_indicator_code,
        parent.due_year as parent_due_year,
        parent.target_value as parent_target_value,
        parent.eval_comparator as parent_eval_comparator,
        parent.scope as parent_scope,
        parent.value_certainty as parent_value_certainty,
        wording.ask,
        parent_wording.ask as parent_ask,
        -- A pace of every year is asked of each year on the way, too.
        case when target.scope = 'each_year' then 0 else pair.years_earlier end as years_earlier,
        pair.why_vi,
        pair.why_en,
        attainment.actual_value,
        attainment.status,
        attainment.is_met,
        pair.why_vi is null and target.scope = parent.scope as is_same_matter,
        -- How much more the province asks for, in the better direction; a strict test asks for more than an open one.
        case when indicator.direction = 'lower' then -1 else 1 end
            * (target.target_value - target.tolerance - parent.target_value) as value_more,
        case when target.eval_comparator in ('gt', 'lt') then 1 else 0 end
            - case when parent.eval_comparator in ('gt', 'lt') then 1 else 0 end as strict_more,
        -- A percentage is tested on its fraction, which is not rounded.
        case when target.unit_code = 'percent' and attainment.denominator > 0 then 100 * attainment.numerator
            else attainment.actual_value end as part,
        case when target.unit_code = 'percent' and attainment.denominator > 0 then attainment.denominator
            else 1 end as whole
    from core.fct_target as target
    inner join core.dim_plan as plan
        on plan.plan_code = target.plan_code
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = target.indicator_code
    inner join mart.attainment as attainment
        on attainment.target_code = target.target_code
        and attainment.is_headline
    inner join wording
        on wording.ask_code = target.target_code
    left join staging.target_pair as pair
        on pair.target_code = target.target_code
    left join core.fct_parent_target as parent
        on parent.parent_target_code = pair.parent_target_code
    left join core.dim_plan as parent_plan
        on parent_plan.plan_code = parent.plan_code
    left join wording as parent_wording
        on parent_wording.ask_code = parent.parent_target_code
),

compared as (
    select
        *,
        case
            when parent_target_code is null then 'no_parent'
            when not is_same_matter then 'not_comparable'
            when years_earlier > 0 and (value_more < 0 or (value_more = 0 and strict_more < 0)) then 'not_comparable'
            when years_earlier > 0 then 'higher'
            when value_more < 0 or (value_more = 0 and strict_more < 0) then 'lower'
            when value_more > 0 or strict_more > 0 then 'higher'
            else 'same'
        end as difference,
        case
            when actual_value is null then null
            when parent_eval_comparator = 'gt' then part > parent_target_value * whole
            when parent_eval_comparator = 'ge' then part >= parent_target_value * whole
            when parent_eval_comparator = 'lt' then part < parent_target_value * whole
            when parent_eval_comparator = 'le' then part <= parent_target_value * whole
        end as is_passing_parent
    from beside
)

select
    target_code,
    plan_code,
    plan_number,
    parent_plan_code,
    parent_plan_number,
    parent_target_code,
    case when parent_target_code is not null then names_parent end as is_named_parent,
    indicator_code,
    parent_indicator_code,
    org_level,
    due_year,
    parent_due_year,
    ask,
    parent_ask,
    target_value,
    parent_target_value,
    unit_code,
    difference,
    case difference
        when 'lower' then 'thấp hơn chỉ tiêu quốc gia'
        when 'higher' then 'cao hơn chỉ tiêu quốc gia'
        when 'same' then 'bằng chỉ tiêu quốc gia'
        when 'not_comparable' then 'không so sánh được'
        else 'không có chỉ tiêu quốc gia được ghi nhận'
    end as difference_vi,
    case
        when parent_target_code is null then 'Chưa ghi nhận chỉ tiêu quốc gia nào về nội dung này'
        else 'Kế hoạch đề ra ' || ask || ' năm ' || due_year || ', ' || parent_plan_number || ' đề ra ' || parent_ask
            || ' năm ' || parent_due_year
            || case
                when why_vi is not null then '; ' || why_vi
                when not is_same_matter then '; một bên tính gộp, một bên tính từng đơn vị hoặc từng năm'
                when difference = 'not_comparable' then '; đây mới là một bước trên đường tới năm đó'
                when years_earlier > 0 then '; kế hoạch đòi hỏi sớm hơn'
                else ''
            end
    end as reason_vi,
    case
        when parent_target_code is null then 'No national figure on this matter is recorded'
        else 'The plan asks for ' || ask || ' in ' || due_year || ', ' || parent_plan_number || ' for ' || parent_ask
            || ' in ' || parent_due_year
            || case
                when why_en is not null then '; ' || why_en
                when not is_same_matter then '; one counts the whole, the other each unit or each year'
                when difference = 'not_comparable' then '; this is a step on the way there'
                when years_earlier > 0 then '; the plan asks for it earlier'
                else ''
            end
    end as reason_en,
    parent_value_certainty as value_certainty,
    actual_value,
    status,
    case
        when not is_same_matter then null
        when difference = 'same' and is_met is not null then is_met
        when scope = 'each_year' then null
        else is_passing_parent
    end as would_meet_parent
from compared
