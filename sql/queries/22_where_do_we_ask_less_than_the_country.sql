-- Which targets ask for less than the national plan that they follow, and would the figure reach that one too?
select
    target_code,
    ask,
    parent_plan_number,
    parent_ask,
    difference_vi,
    actual_value,
    status,
    would_meet_parent
from mart.target_alignment
where difference in ('lower', 'higher', 'same')
order by difference desc, target_code
