select * from mart.attainment_as_of(date '2022-12-31')
