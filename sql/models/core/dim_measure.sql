-- The catalogue of measures.
-- Grain: measure.
-- Sources: reference.measure.
select
    measure_code,
    measure_name_vi,
    measure_name_en,
    coalesce(form_code, 'REF') as form_code,
    place,
    unit_code,
    calendar,
    period_kind,
    additive_over_units,
    additive_over_time,
    org_level,
    breakdown,
    role
from reference.measure
