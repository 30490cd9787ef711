-- Custom expression: share of targets met of those judged, per pillar.
-- columns: pillar_name_vi, share
-- same
select
    "pillar_name_vi",
    round(cast(sum(case when "is_met" = true then 1 else 0.0 end) / nullif(count("is_met"), 0) as numeric(20, 6)), 6) as "share"
from "mart"."attainment_wide"
where "is_headline" = true
group by 1
order by 1
