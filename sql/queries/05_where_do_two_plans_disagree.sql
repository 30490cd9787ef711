-- Where do two plans of one province ask different things of the same figure?
select
    indicator_code,
    due_year,
    target_code_a,
    ask_a,
    status_a,
    target_code_b,
    ask_b,
    status_b,
    actual_value
from mart.target_conflict
order by due_year, indicator_code
