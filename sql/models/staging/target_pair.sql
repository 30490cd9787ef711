-- Which national figures stand beside which target: of the same indicator, level and year, else of the
--   next later year; or of another indicator, where people say that the matter is the same.
-- Grain: target x national figure; a target without one has no row.
-- Sources: core.fct_target, core.fct_parent_target, reference.target_parent.
with same_matter as (
    select
        target.target_code,
        parent.parent_target_code,
        parent.due_year - target.due_year as years_earlier,
        cast(null as text) as why_vi,
        cast(null as text) as why_en
    from core.fct_target as target
    inner join core.fct_parent_target as parent
        on parent.indicator_code = target.indicator_code
        and parent.org_level = target.org_level
        and parent.due_year >= target.due_year
    -- Of each national plan the nearest year.
    qualify row_number() over (
        partition by target.target_code, parent.plan_code
        order by parent.due_year, parent.parent_target_code
    ) = 1
)

select target_code, parent_target_code, years_earlier, why_vi, why_en
from same_matter
union all
select
    said.target_code,
    said.parent_target_code,
    parent.due_year - target.due_year as years_earlier,
    said.why_vi,
    said.why_en
from reference.target_parent as said
inner join core.fct_target as target
    on target.target_code = said.target_code
inner join core.fct_parent_target as parent
    on parent.parent_target_code = said.parent_target_code
left join same_matter
    on same_matter.target_code = said.target_code
    and same_matter.parent_target_code = said.parent_target_code
where same_matter.target_code is null
