-- fail: Every observation names a known unit, period, measure, sender and submission
-- Slice: period
select observation.measure_code, observation.org_unit_key, observation.period_key, observation.submission_code
from core.fct_observation as observation
left join core.dim_org_unit as unit
    on unit.org_unit_key = observation.org_unit_key
left join core.dim_period as period
    on period.period_key = observation.period_key
left join core.dim_measure as measure
    on measure.measure_code = observation.measure_code
left join core.dim_sender as sender
    on sender.sender_code = observation.sender_code
left join core.dim_submission as submission
    on submission.submission_code = observation.submission_code
where unit.org_unit_key is null
    or period.period_key is null
    or measure.measure_code is null
    or sender.sender_code is null
    or submission.submission_code is null
