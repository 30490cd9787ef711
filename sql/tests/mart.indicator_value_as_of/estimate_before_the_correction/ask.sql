select * from mart.indicator_value_as_of(date '2023-12-14')
