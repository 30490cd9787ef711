-- fail: a plan, a target or a parent stands on the wrong side: of a province, or of the country
-- grain: one row per plan, target or national figure
-- sources: reference.plan, reference.target, reference.parent_target
-- excluded: unknown plans, see codes_are_known
select
    'plan.csv' as file_name,
    line_no,
    'kế hoạch ' || plan_code || ' cấp tỉnh phải có province_code' as message_vi,
    'plan ' || plan_code || ' is of a province and needs its province_code' as message_en,
from reference.plan
where plan_level = 'province' and province_code is null
union all
select
    'plan.csv',
    line_no,
    'kế hoạch ' || plan_code || ' là cấp quốc gia; để trống province_code',
    'plan ' || plan_code || ' is national; leave province_code blank',
from reference.plan
where plan_level = 'national' and province_code is not null
union all
select
    'plan.csv',
    plan.line_no,
    'parent_plan_code: ' || parent.plan_code || ' không phải kế hoạch cấp quốc gia',
    'parent_plan_code: ' || parent.plan_code || ' is no national plan',
from reference.plan as plan
inner join reference.plan as parent
    on parent.plan_code = plan.parent_plan_code
where parent.plan_level <> 'national'
union all
select
    'target.csv',
    target.line_no,
    'chỉ tiêu ' || target.target_code || ' thuộc kế hoạch quốc gia; ghi vào parent_target.csv',
    'target ' || target.target_code || ' is of a national plan; write it in parent_target.csv',
from reference.target as target
inner join reference.plan as plan
    on plan.plan_code = target.plan_code
where plan.plan_level = 'national'
union all
select
    'parent_target.csv',
    parent_target.line_no,
    'chỉ tiêu ' || parent_target.parent_target_code || ' thuộc kế hoạch của tỉnh; ghi vào target.csv',
    'figure ' || parent_target.parent_target_code || ' is of a plan of a province; write it in target.csv',
from reference.parent_target as parent_target
inner join reference.plan as plan
    on plan.plan_code = parent_target.plan_code
where plan.plan_level <> 'national'
