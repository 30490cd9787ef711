-- warn: No indicator has lost a value since the last published night
select previous.indicator_code, previous.org_unit_key, previous.period_key, previous.value
from staging.previous_indicator_value as previous
left join core.fct_indicator_value as now
    on now.indicator_code = previous.indicator_code
    and now.org_unit_key = previous.org_unit_key
    and now.org_level = previous.org_level
    and now.period_key = previous.period_key
    and now.basis = previous.basis
    and now.is_aggregate
    and now.known_to = date '9999-12-31'
where previous.value is not null
    and now.value is null
