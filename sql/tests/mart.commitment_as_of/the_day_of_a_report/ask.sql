select * from mart.commitment_as_of(date '2023-12-10')
