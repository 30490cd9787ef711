-- Targets of one province that ask for different things of the same, side by side.
-- Grain: pair of targets.
-- Sources: mart.target_conflict, mart.attainment_wide.
select
    conflict.target_code_a,
    conflict.target_code_b,
    one.indicator_name_vi as indicator_vi,
    one.indicator_name_en as indicator_en,
    conflict.due_year,
    conflict.kind,
    coalesce(one.plan_number, one.plan_code) as plan_a,
    coalesce(other.plan_number, other.plan_code) as plan_b,
    conflict.ask_a,
    conflict.ask_b,
    round(conflict.actual_value, 4) as actual_value,
    one.unit_name_vi as unit_vi,
    conflict.status_a,
    conflict.status_b
from mart.target_conflict as conflict
inner join mart.attainment_wide as one
    on one.target_code = conflict.target_code_a
    and one.is_headline
inner join mart.attainment_wide as other
    on other.target_code = conflict.target_code_b
    and other.is_headline
order by conflict.due_year, conflict.target_code_a, conflict.target_code_b
