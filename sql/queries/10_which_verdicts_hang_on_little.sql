-- Which verdicts would turn if the figure were half a point better or worse?
select
    target_code,
    status_vi,
    actual_value,
    target_value,
    gap,
    is_estimate
from mart.attainment_wide
where is_headline
    and status in ('met', 'not_met')
    and unit_code = 'percent'
    and abs(gap) < 0.5
order by abs(gap), target_code
