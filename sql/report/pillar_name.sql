-- The pillars that targets belong to, in the order of the plans; what readers filter by.
-- Grain: pillar with targets.
-- Sources: core.fct_target, core.dim_indicator, core.dim_pillar.
select distinct
    indicator.pillar_code,
    coalesce(pillar.pillar_name_vi, indicator.pillar_code) as pillar_vi,
    coalesce(pillar.pillar_name_en, indicator.pillar_code) as pillar_en,
    pillar.sort_no
from core.fct_target as target
inner join core.dim_indicator as indicator
    on indicator.indicator_code = target.indicator_code
left join core.dim_pillar as pillar
    on pillar.pillar_code = indicator.pillar_code
order by pillar.sort_no nulls last, indicator.pillar_code
