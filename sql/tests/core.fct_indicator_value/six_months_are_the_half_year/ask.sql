select * from core.fct_indicator_value where period_code in ('2023-H1', '2023-6M', '2023')
