-- fail: one plan asks twice for the same indicator, level and year
-- grain: one row per second and further target
-- sources: reference.target
-- excluded: nothing
with numbered as (
    select
        line_no,
        plan_code,
        indicator_code,
        org_level,
        due_year,
        target_code,
        first_value(target_code) over same_ask as first_target_code,
        first_value(line_no) over same_ask as first_line_no,
        row_number() over same_ask as ask_no,
    from reference.target
    window same_ask as (
        partition by plan_code, indicator_code, org_level, due_year
        order by line_no
    )
)

select
    'target.csv' as file_name,
    line_no,
    'kế hoạch ' || plan_code || ' đã có chỉ tiêu ' || indicator_code || ', ' || org_level
        || ', ' || due_year || ' ở dòng '
        || first_line_no || ' (' || first_target_code || '); giữ một dòng' as message_vi,
    'plan ' || plan_code || ' asks for ' || indicator_code || ', ' || org_level || ', '
        || due_year || ' already in line '
        || first_line_no || ' (' || first_target_code || '); keep one' as message_en,
from numbered
where ask_no > 1
