select * from mart.trajectory where is_default
