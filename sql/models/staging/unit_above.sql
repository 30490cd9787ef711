-- Where the figures of a unit are added up: by themselves, under the unit above or under the province, while it is there.
-- Grain: unit x added_to (unit, parent, province) x span of the unit above.
-- Sources: core.dim_org_unit.
select
    org_unit_key,
    'unit' as added_to,
    org_unit_key as above_key,
    date '1900-01-01' as valid_from,
    date '9999-12-31' as valid_to
from core.dim_org_unit
union all
select
    unit.org_unit_key,
    'parent' as added_to,
    above.org_unit_key as above_key,
    above.valid_from,
    above.valid_to
from core.dim_org_unit as unit
inner join core.dim_org_unit as above
    on above.org_unit_code = unit.parent_org_unit_code
union all
select
    unit.org_unit_key,
    'province' as added_to,
    above.org_unit_key as above_key,
    above.valid_from,
    above.valid_to
from core.dim_org_unit as unit
inner join core.dim_org_unit as above
    on above.org_unit_code = unit.province_code
