-- fail: A share in percent lies between 0 and 100
-- Slice: indicator
select value.indicator_code, value.org_unit_key, value.period_key, value.value
from core.fct_indicator_value as value
inner join core.dim_indicator as indicator
    on indicator.indicator_code = value.indicator_code
where indicator.unit_code = 'percent'
    and indicator.method in ('ratio', 'min_members', 'min_components')
    and value.basis = 'computed'
    and (value.value < 0 or value.value > 100)
