select *
from core.fct_indicator_value
where period_code in ('2025-H1', '2025-7M')
