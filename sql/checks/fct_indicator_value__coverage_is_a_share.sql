-- fail: Coverage lies between 0 and 1
-- Slice: indicator
select indicator_code, org_unit_key, period_key, members_present, members_expected, coverage
from core.fct_indicator_value
where coverage < 0
    or coverage > 1
