-- The units that are judged or ranked by themselves, with the unit above each.
-- Grain: unit in one span of validity.
-- Sources: mart.attainment, mart.ranking, core.dim_org_unit.
with told as (
    select org_unit_key from mart.attainment where not is_headline
    union
    select org_unit_key from mart.ranking
)

select
    unit.org_unit_key,
    unit.org_unit_code,
    unit.org_unit_name_vi as unit_name_vi,
    unit.org_level,
    above.org_unit_code as above_code,
    above.org_unit_name_vi as above_name_vi,
    above.org_level as above_level,
    nullif(unit.valid_to, date '9999-12-31') as ended_on
from told
inner join core.dim_org_unit as unit
    on unit.org_unit_key = told.org_unit_key
left join core.dim_org_unit as above
    on above.org_unit_code = unit.parent_org_unit_code
    and above.valid_from <= unit.valid_from
    and unit.valid_from < above.valid_to
order by unit.org_level, above.org_unit_code nulls first, unit.org_unit_name_vi, unit.org_unit_key
