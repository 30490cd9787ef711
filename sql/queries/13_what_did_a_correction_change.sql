-- What did the files that replaced earlier ones change, cell by cell?
select
    later.submission_code,
    earlier_file.file_name as earlier_file_name,
    later_file.file_name as later_file_name,
    earlier.measure_code,
    earlier.org_unit_code,
    earlier.period_code,
    earlier.value as earlier_value,
    later.value as later_value,
    later.is_set_aside,
    later.sheet_name,
    later.cell_ref
from core.fct_observation as earlier
inner join core.dim_submission as earlier_file
    on earlier_file.submission_code = earlier.submission_code
inner join core.fct_observation as later
    on later.measure_code = earlier.measure_code
    and later.org_unit_key = earlier.org_unit_key
    and later.period_key = earlier.period_key
    and later.breakdown_code = earlier.breakdown_code
    and later.sender_code = earlier.sender_code
    and later.known_from = earlier.known_to
inner join core.dim_submission as later_file
    on later_file.submission_code = later.submission_code
where later.value is distinct from earlier.value
order by later_file.file_name, later.sheet_name, later.cell_ref
