select * from mart.indicator_value_as_of('2024-09-15')
