-- How each unit stands by itself on the targets that speak of its level: the heat map.
-- Grain: target x level; the units, their figures and verdicts are lists of one order, which keeps 3,000 communes short.
-- Sources: mart.attainment_wide, core.dim_org_unit.
-- shade is how far a figure is from its target: 4 reached, 3 to 0 by quarters of it; null where nothing can be said.
with verdict as (
    select
        wide.target_code,
        wide.org_unit_key,
        unit.org_level,
        case
            when round(wide.actual_value, 2) <> wide.target_value then round(wide.actual_value, 2)
            when round(wide.actual_value, 4) <> wide.target_value then round(wide.actual_value, 4)
            else wide.actual_value
        end as shown,
        wide.status,
        wide.is_estimate,
        case
            when wide.is_met then 4
            when wide.achievement_ratio >= 0.75 then 3
            when wide.achievement_ratio >= 0.5 then 2
            when wide.achievement_ratio >= 0.25 then 1
            when wide.achievement_ratio < 0.25 then 0
        end as shade
    from mart.attainment_wide as wide
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = wide.org_unit_key
    where not wide.is_headline
)

select
    target_code,
    org_level,
    count(*) filter (where status = 'met') as met,
    count(*) filter (where status = 'not_met') as not_met,
    count(*) as units_judged,
    list(org_unit_key order by org_unit_key) as units,
    list(shown order by org_unit_key) as figures,
    list(status order by org_unit_key) as statuses,
    list(is_estimate order by org_unit_key) as estimates,
    list(shade order by org_unit_key) as shades
from verdict
group by target_code, org_level
order by org_level, target_code
