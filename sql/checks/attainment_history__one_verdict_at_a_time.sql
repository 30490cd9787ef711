-- fail: At any time a target has one verdict per unit
select target_code, is_headline, org_unit_key, known_from, known_to
from mart.attainment_history
qualify lead(known_from) over (
    partition by target_code, is_headline, org_unit_key order by known_from, known_to
) < known_to
    or known_to <= known_from
