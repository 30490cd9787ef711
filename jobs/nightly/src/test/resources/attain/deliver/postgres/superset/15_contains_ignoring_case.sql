-- Table chart with a filter ILIKE on Vietnamese letters.
-- columns: org_unit_name_vi
-- same
select distinct org_unit_name_vi as org_unit_name_vi
from core.dim_org_unit
where org_unit_name_vi ilike '%lạng sơn%'
order by org_unit_name_vi
limit 1000
