-- What is known today with a value, beside what its file, period and measure are.
-- Grain: measure x unit x period x breakdown x sender.
-- View: every figure is one of fct_observation, whose rows are not written twice.
-- Sources: core.fct_observation, core.dim_submission, core.dim_period, core.dim_measure.
-- Excluded: what is set aside for another sender's figure.
select
    observation.*,
    submission.content_sha256,
    period.period_type,
    period.period_year,
    period.first_month,
    period.last_month,
    period.starts_on,
    period.ends_on,
    measure.period_kind,
    measure.unit_code,
    measure.additive_over_time,
    measure.org_level in ('facility', 'enterprise', 'report_item') as is_list
from core.fct_observation as observation
inner join core.dim_submission as submission
    on submission.submission_code = observation.submission_code
inner join core.dim_period as period
    on period.period_key = observation.period_key
inner join core.dim_measure as measure
    on measure.measure_code = observation.measure_code
where observation.known_to = date '9999-12-31'
    and observation.value is not null
    and not observation.is_set_aside
