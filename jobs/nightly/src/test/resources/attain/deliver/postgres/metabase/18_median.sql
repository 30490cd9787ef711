-- Question: the median distance of each plan; nulls count nowhere.
-- columns: plan_code, median
-- same
select
    "mart"."attainment_wide"."plan_code" as "plan_code",
    round(cast(percentile_cont(0.5) within group (order by "mart"."attainment_wide"."achievement_ratio") as numeric(20, 6)), 6) as "median"
from "mart"."attainment_wide"
where "mart"."attainment_wide"."is_headline" = true
group by "mart"."attainment_wide"."plan_code"
order by 1
