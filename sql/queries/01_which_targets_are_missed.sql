-- Which targets are missed, and by how much?
select
    plan_number,
    target_code,
    indicator_name_vi,
    target_value,
    actual_value,
    gap,
    reason_vi
from mart.attainment_wide
where is_headline
    and status = 'not_met'
order by plan_number, gap
