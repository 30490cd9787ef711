select * from mart.attainment_history where known_to = date '9999-12-31'
