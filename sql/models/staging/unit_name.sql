-- Every name under which a unit may be met, and from when until when: its own and its aliases.
-- Grain: org_unit_key x name x span.
-- Sources: core.dim_org_unit, reference.org_unit_alias, reference.name_key.
select unit.org_unit_key, name_key.match_key, name_key.unit_type, name_key.bare_key, unit.valid_from, unit.valid_to
from core.dim_org_unit as unit
inner join reference.name_key as name_key
    on name_key.source_text = unit.org_unit_name_vi
union
select
    unit.org_unit_key, name_key.match_key, name_key.unit_type, name_key.bare_key,
    greatest(alias.valid_from, unit.valid_from) as valid_from,
    least(alias.valid_to, unit.valid_to) as valid_to
from core.dim_org_unit as unit
inner join reference.org_unit_alias as alias
    on alias.org_unit_code = unit.org_unit_code
    and alias.org_level = unit.org_level
    and alias.valid_from < unit.valid_to
    and unit.valid_from < alias.valid_to
inner join reference.name_key as name_key
    on name_key.source_text = alias.alias_vi
