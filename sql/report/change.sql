-- What differs from the night before, and why: verdicts on targets first.
-- Grain: verdict or value; at most 2,000. all_changes says how many there are.
-- Sources: mart.change, core.dim_indicator, core.dim_org_unit, core.dim_period.
select
    change.subject,
    change.target_code,
    indicator.indicator_name_vi as indicator_vi,
    indicator.indicator_name_en as indicator_en,
    unit.org_unit_name_vi as unit_name_vi,
    change.is_headline,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    change.old_status,
    change.new_status,
    round(change.old_value, 4) as old_value,
    round(change.new_value, 4) as new_value,
    change.cause_vi,
    change.cause_en,
    count(*) over () as all_changes
from mart.change as change
inner join core.dim_indicator as indicator
    on indicator.indicator_code = change.indicator_code
left join core.dim_org_unit as unit
    on unit.org_unit_key = change.org_unit_key
left join core.dim_period as period
    on period.period_key = change.period_key
order by
    change.subject desc, change.is_headline desc nulls last, change.target_code, change.indicator_code,
    change.org_unit_key, change.period_key
limit 2000
