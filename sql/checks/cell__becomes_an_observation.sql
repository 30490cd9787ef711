-- fail: Every bound cell of a submission that counts is an observation, or a later file tells that figure
-- Slice: period
-- One number stands for the five texts of a figure: that two figures share one is less likely than one in 10^12.
with observation as (
    select hash(measure_code, org_unit_key, period_key, breakdown_code, sender_code) as figure
    from core.fct_observation
    where known_to = date '9999-12-31'
)

select cell.content_sha256, cell.sheet_name, cell.cell_ref, cell.measure_code
from staging.cell as cell
inner join staging.submission_interval as span
    on span.content_sha256 = cell.content_sha256
    and span.active_to = date '9999-12-31'
left join observation
    on observation.figure
        = hash(cell.measure_code, cell.org_unit_key, cell.period_key, cell.breakdown_code, cell.sender_code)
where cell.measure_code <> '_plan'
    and observation.figure is null
