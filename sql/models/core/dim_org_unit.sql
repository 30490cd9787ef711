-- Units of every level, one row per span of validity.
-- Grain: org_unit_code x level x span.
-- Sources: reference.org_unit.
select
    org_unit_code || '@' || valid_from::text as org_unit_key,
    org_unit_code,
    org_unit_name_vi,
    org_level,
    unit_type,
    parent_org_unit_code,
    province_code,
    valid_from,
    valid_to
from reference.org_unit
