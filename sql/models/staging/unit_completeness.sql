-- Of how many districts or communes there is at least one value of a form in a period, against how many
--   existed at its end, listed or not.
-- Grain: form x level x period x province.
-- Slice: period
-- Sources: core.fct_observation, core.dim_org_unit, core.dim_period, reference.org_unit_count.
with told as (
    select distinct form_code, org_level, org_unit_key, period_key
    from core.fct_observation
    where org_level in ('district', 'commune')
        and value is not null
        and not is_set_aside
        and known_to = date '9999-12-31'
),

present as (
    select told.form_code, told.org_level, unit.province_code, told.period_key, count(*) as present
    from told
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = told.org_unit_key
    group by told.form_code, told.org_level, unit.province_code, told.period_key
)

select
    present.form_code,
    present.org_level,
    present.province_code,
    present.period_key,
    period.calendar,
    period.period_code,
    existing.unit_count as expected,
    present.present
from present
inner join core.dim_period as period
    on period.period_key = present.period_key
inner join reference.org_unit_count as existing
    on existing.org_level = present.org_level
    and existing.parent_org_unit_code = present.province_code
    and existing.valid_from <= period.ends_on
    and existing.valid_to > period.ends_on
where existing.unit_count > 0
