select calendar, period_type, count(*) as periods
from core.dim_period
where period_year = 2023
group by calendar, period_type
