-- Big number: targets met, of those judged.
-- columns: met, judged
-- same
select sum(case when is_met then 1 else 0 end) as met, count(is_met) as judged
from mart.attainment_wide
where is_headline is true
limit 50000
