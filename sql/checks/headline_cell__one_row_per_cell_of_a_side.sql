-- fail: A cell stands once on a side of a target's formula
select
    target_code,
    component,
    side,
    measure_code,
    org_unit_key,
    period_key,
    breakdown_code,
    sender_code,
    count(*) as rows_of_cell
from mart.headline_cell
group by target_code, component, side, measure_code, org_unit_key, period_key, breakdown_code, sender_code
having count(*) > 1
