-- fail: At any time an indicator has at most one value per unit, level, period and basis
-- Slice: indicator
select
    indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis, known_from, known_to
from core.fct_indicator_value
qualify lead(known_from) over (
    partition by indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis
    order by known_from, known_to
) < known_to
    or known_to <= known_from
