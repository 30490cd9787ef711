-- Which verdicts stand on part of the units only, and on how many?
select
    target_code,
    status_vi,
    round(100 * coverage, 1) as coverage_pct,
    actual_value,
    reason_vi
from mart.attainment
where is_headline
    and coverage < 1
    and status in ('met', 'not_met')
order by coverage, target_code
