select *
from core.fct_indicator_value
where period_code in ('2024-11M', '2024')
