-- Scan: the values that a filter offers.
-- columns: status_vi
-- same
select "mart"."attainment_wide"."status_vi" as "status_vi"
from "mart"."attainment_wide"
group by "mart"."attainment_wide"."status_vi"
order by "mart"."attainment_wide"."status_vi" asc
limit 1000
