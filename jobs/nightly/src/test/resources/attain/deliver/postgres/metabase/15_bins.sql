-- Question: how far targets are, in bins of a quarter.
-- columns: achievement_ratio, count
-- same
select
    floor(("mart"."attainment_wide"."achievement_ratio" - 0.0) / 0.25) * 0.25 + 0.0 as "achievement_ratio",
    count(*) as "count"
from "mart"."attainment_wide"
where "mart"."attainment_wide"."is_headline" = true
    and "mart"."attainment_wide"."achievement_ratio" is not null
group by 1
order by 1
