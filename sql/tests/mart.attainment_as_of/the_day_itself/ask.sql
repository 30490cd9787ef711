select * from mart.attainment_as_of(date '2024-02-20')
