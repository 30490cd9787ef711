-- Pillars of the plans and the parts of the foundation.
-- Grain: pillar.
-- Sources: reference.pillar.
select
    pillar_code,
    parent_pillar_code,
    pillar_name_vi,
    pillar_name_en,
    sort_no
from reference.pillar
