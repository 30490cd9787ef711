-- What the province asks beside what the country asks on the same matter.
-- Grain: target x national figure.
-- Sources: mart.target_alignment, core.dim_indicator.
select
    alignment.target_code,
    indicator.indicator_name_vi as indicator_vi,
    indicator.indicator_name_en as indicator_en,
    alignment.ask,
    alignment.due_year,
    alignment.parent_plan_number,
    alignment.parent_target_code,
    alignment.parent_ask,
    alignment.parent_due_year,
    alignment.difference,
    alignment.reason_vi,
    alignment.reason_en
from mart.target_alignment as alignment
inner join core.dim_indicator as indicator
    on indicator.indicator_code = alignment.indicator_code
where alignment.parent_target_code is not null
order by alignment.target_code, alignment.parent_target_code
