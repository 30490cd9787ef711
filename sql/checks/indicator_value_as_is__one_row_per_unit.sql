-- fail: One value per indicator, unit of today, level, period and basis; one rest per province
-- Slice: indicator
select indicator_code, org_unit_key, province_key, is_aggregate, org_level, period_key, basis, count(*) as row_count
from mart.indicator_value_as_is
group by indicator_code, org_unit_key, province_key, is_aggregate, org_level, period_key, basis
having count(*) > 1
