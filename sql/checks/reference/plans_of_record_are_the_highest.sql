-- fail: is_plan_of_record does not follow the precedence of the plans
-- grain: one row per target, or per plan whose precedence is taken
-- sources: reference.target, reference.plan
-- excluded: targets of unknown plans, see codes_are_known
with ranked as (
    select
        target.line_no,
        target.target_code,
        target.is_plan_of_record,
        plan.precedence,
        max(plan.precedence) over (
            partition by plan.province_code, target.indicator_code, target.org_level, target.due_year
        ) as highest,
    from reference.target as target
    inner join reference.plan as plan
        on plan.plan_code = target.plan_code
),

taken as (
    select
        line_no,
        precedence,
        first_value(plan_code) over same_rank as first_plan_code,
        row_number() over same_rank as rank_no,
    from reference.plan
    window same_rank as (partition by province_code, precedence order by line_no)
)

select
    'target.csv' as file_name,
    line_no,
    'is_plan_of_record của ' || target_code || ' phải là ' || (precedence = highest)
        || ' theo precedence trong plan.csv'
        as message_vi,
    'is_plan_of_record of ' || target_code || ' must be ' || (precedence = highest)
        || ' by the precedence in plan.csv'
        as message_en,
from ranked
where is_plan_of_record <> (precedence = highest)
union all
select
    'plan.csv',
    line_no,
    'precedence ' || precedence || ' đã dùng cho ' || first_plan_code || '; ghi một số khác',
    'precedence ' || precedence || ' is taken by ' || first_plan_code || '; write another number',
from taken
where rank_no > 1
