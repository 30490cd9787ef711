-- Indicators of which a measure was touched; all of them on a night from which other units are the units of today.
-- Key: indicator_code
-- Sources: slice.measure, staging.indicator_term, core.bridge_org_unit_current, kept.bridge_org_unit_current (last night's).
with changed_unit as (
    (select * from core.bridge_org_unit_current except select * from kept.bridge_org_unit_current)
    union
    (select * from kept.bridge_org_unit_current except select * from core.bridge_org_unit_current)
)

select distinct term.indicator_code
from staging.indicator_term as term
left join slice.measure as measure
    on measure.measure_code = term.measure_code
where measure.measure_code is not null
    or exists (select 1 from changed_unit)
