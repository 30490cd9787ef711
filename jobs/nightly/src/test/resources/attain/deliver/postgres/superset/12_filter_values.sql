-- Dashboard filter: the values of a column of a virtual dataset.
-- columns: org_unit_name_vi
-- same
select org_unit_name_vi as org_unit_name_vi
from (
    select * from mart.attainment_wide where not is_headline
) as virtual_table
group by org_unit_name_vi
order by org_unit_name_vi asc
limit 1000
