select * from staging.part_expected where period_key in ('statistical:2023-04', 'statistical:2023-05')
