-- fail: Every bound cell of a submission that counts is an observation, or a later file tells that figure
-- Slice: period
select cell.content_sha256, cell.sheet_name, cell.cell_ref, cell.measure_code
from staging.cell as cell
inner join staging.submission_interval as span
    on span.content_sha256 = cell.content_sha256
    and span.active_to = date '9999-12-31'
left join core.fct_observation as observation
    on observation.measure_code = cell.measure_code
    and observation.org_unit_key = cell.org_unit_key
    and observation.period_key = cell.period_key
    and observation.breakdown_code = cell.breakdown_code
    and observation.sender_code = cell.sender_code
    and observation.known_to = date '9999-12-31'
where cell.measure_code <> '_plan'
    and observation.measure_code is null
