-- The scoreboard of a plan by pillar.
-- Grain: plan x pillar with targets.
-- Sources: mart.attainment, core.dim_indicator, core.dim_pillar.
select
    attainment.plan_code,
    indicator.pillar_code,
    coalesce(pillar.pillar_name_vi, indicator.pillar_code) as pillar_vi,
    coalesce(pillar.pillar_name_en, indicator.pillar_code) as pillar_en,
    count(*) as targets,
    count(*) filter (where attainment.status = 'met') as met,
    count(*) filter (where attainment.status = 'not_met') as not_met,
    count(*) filter (where attainment.status = 'not_applicable') as not_applicable,
    count(*) filter (where attainment.status = 'no_information') as no_information,
    count(*) filter (where attainment.status = 'due_later') as due_later
from mart.attainment as attainment
inner join core.dim_indicator as indicator
    on indicator.indicator_code = attainment.indicator_code
left join core.dim_pillar as pillar
    on pillar.pillar_code = indicator.pillar_code
where attainment.is_headline
group by
    attainment.plan_code, indicator.pillar_code, pillar.pillar_name_vi, pillar.pillar_name_en, pillar.sort_no
order by attainment.plan_code, pillar.sort_no nulls last, indicator.pillar_code
