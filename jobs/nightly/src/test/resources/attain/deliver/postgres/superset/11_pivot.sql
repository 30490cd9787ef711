-- Pivot table: indicators down, years across, the highest rank of a unit.
-- columns: indicator_code, period_code, MAX(value)
-- same
select indicator_code as indicator_code, period_code as period_code, max(value) as "MAX(value)"
from mart.ranking
where org_level = 'district'
group by indicator_code, period_code
order by indicator_code, period_code
limit 10000
