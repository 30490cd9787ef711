-- What do the figures of communes that were merged on 1/7/2025 mean on the map of today, and where can nobody say?
select
    as_is.period_code,
    as_is.org_unit_code,
    as_is.org_unit_name_vi,
    as_is.restatement,
    as_is.units_present,
    as_is.units_expected,
    as_is.numerator,
    as_is.denominator,
    as_is.value,
    as_is.reason_vi
from mart.indicator_value_as_is as as_is
where as_is.indicator_code = 'work_file_online_rate'
    and as_is.org_level = 'commune'
    and not as_is.is_aggregate
    and as_is.period_code = '2023'
order by as_is.org_unit_code
