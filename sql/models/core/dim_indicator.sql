-- The catalogue of indicators.
-- Grain: indicator.
-- Sources: reference.indicator.
select
    indicator_code,
    indicator_name_vi,
    indicator_name_en,
    pillar_code,
    family_code,
    unit_code,
    direction,
    basis,
    method,
    formula,
    denominator_max_age_years
from reference.indicator
