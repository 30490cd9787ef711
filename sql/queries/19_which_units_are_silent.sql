-- Which districts have not told their work files of a month?
select
    period.period_code,
    unit.org_unit_code,
    unit.org_unit_name_vi
from core.dim_org_unit as unit
inner join core.dim_period as period
    on period.calendar = 'management'
    and period.period_type = 'month'
    and period.period_year = 2023
    and period.ends_on >= unit.valid_from
    and period.ends_on < unit.valid_to
left join core.fct_observation as observation
    on observation.measure_code = 'district_work_files_total'
    and observation.org_unit_key = unit.org_unit_key
    and observation.period_key = period.period_key
    and observation.value is not null
    and observation.known_to = date '9999-12-31'
    and not observation.is_set_aside
where unit.org_level = 'district'
    and unit.province_code = '20'
    and observation.measure_code is null
order by period.starts_on, unit.org_unit_code
