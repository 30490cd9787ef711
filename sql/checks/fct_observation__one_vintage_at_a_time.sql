-- fail: At any time one vintage of a value is known
-- Slice: period
select
    measure_code, org_unit_key, period_key, breakdown_code, sender_code, known_from, known_to
from core.fct_observation
qualify lead(known_from) over (
    partition by measure_code, org_unit_key, period_key, breakdown_code, sender_code
    order by known_from, known_to
) < known_to
    or known_to <= known_from
