-- Which files, sheets and cells stand behind an indicator?
select
    observation.measure_code,
    observation.org_unit_code,
    observation.period_code,
    observation.value,
    submission.file_path,
    observation.sheet_name,
    observation.cell_ref
from core.fct_observation as observation
inner join core.dim_submission as submission
    on submission.submission_code = observation.submission_code
inner join reference.indicator_term as term
    on term.measure_code = observation.measure_code
where term.indicator_code = 'work_file_online_rate'
    and term.target_level = 'district'
    and observation.known_to = date '9999-12-31'
    and not observation.is_set_aside
order by observation.org_unit_code, observation.period_code, observation.measure_code
