-- Pivot table: plans down, status across, with both totals; one grouping each.
-- columns: plan_code, status_vi, pivot-grouping, count
-- same
select "plan_code", "status_vi", 0 as "pivot-grouping", count(*) as "count"
from "mart"."attainment_wide" where "is_headline" = true group by 1, 2
union all
select "plan_code", null, 2, count(*) from "mart"."attainment_wide" where "is_headline" = true group by 1
union all
select null, "status_vi", 1, count(*) from "mart"."attainment_wide" where "is_headline" = true group by 2
union all
select null, null, 3, count(*) from "mart"."attainment_wide" where "is_headline" = true
