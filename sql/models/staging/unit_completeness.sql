-- Of how many districts or communes there is at least one value of a form in a period, against how many
--   existed at its end, listed or not.
-- Grain: form x level x period x province.
-- Slice: period
-- Sources: core.fct_observation, core.dim_org_unit, core.dim_period, reference.org_unit_count.
with present as (
    select
        observation.form_code,
        observation.org_level,
        unit.province_code,
        observation.period_key,
        observation.calendar,
        observation.period_code,
        count(distinct observation.org_unit_key) as present
    from core.fct_observation as observation
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = observation.org_unit_key
    where observation.org_level in ('district', 'commune')
        and observation.value is not null
        and not observation.is_set_aside
        and observation.known_to = date '9999-12-31'
    group by
        observation.form_code, observation.org_level, unit.province_code, observation.period_key,
        observation.calendar, observation.period_code
)

select
    present.form_code,
    present.org_level,
    present.province_code,
    present.period_key,
    present.calendar,
    present.period_code,
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
