-- fail: Every bound cell of a submission that ever counted is an observation at some time
select cell.content_sha256, cell.sheet_name, cell.cell_ref, cell.measure_code
from staging.cell as cell
inner join staging.submission_interval as span
    on span.content_sha256 = cell.content_sha256
    and span.active_to = date '9999-12-31'
left join core.fct_observation as observation
    on observation.submission_code = cell.submission_code
    and observation.sheet_name = cell.sheet_name
    and observation.cell_ref = cell.cell_ref
    and observation.measure_code = cell.measure_code
left join core.fct_observation as later
    on later.measure_code = cell.measure_code
    and later.org_unit_key = cell.org_unit_key
    and later.breakdown_code = cell.breakdown_code
    and later.sender_code = cell.sender_code
    and later.known_to = date '9999-12-31'
where cell.measure_code <> '_plan'
    and observation.measure_code is null
    and later.measure_code is null
