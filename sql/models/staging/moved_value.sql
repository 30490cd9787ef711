-- Values of provinces as the last published night told them, as its day is known tonight, and as they are.
-- Grain: indicator x unit x level x period x basis, where the first and the last differ.
-- Sources: core.fct_indicator_value, staging.previous_indicator_value, ops.run_parameters, staging.previous_night.
with night as (
    select parameters.previous_business_date
    from ops.run_parameters as parameters
    where exists (select 1 from staging.previous_night)
),

now as (
    select fact.*
    from core.fct_indicator_value as fact
    inner join night
        on true
    where fact.is_aggregate
        and fact.known_to = date '9999-12-31'
),

once as (
    select fact.*
    from core.fct_indicator_value as fact
    inner join night
        on fact.known_from <= night.previous_business_date
        and night.previous_business_date < fact.known_to
    where fact.is_aggregate
),

told as (
    select
        coalesce(now.indicator_code, old.indicator_code) as indicator_code,
        coalesce(now.org_unit_key, old.org_unit_key) as org_unit_key,
        coalesce(now.org_level, old.org_level) as org_level,
        coalesce(now.period_key, old.period_key) as period_key,
        coalesce(now.basis, old.basis) as basis,
        old.value as old_value,
        now.value as new_value
    from now
    full outer join staging.previous_indicator_value as old
        on old.indicator_code = now.indicator_code
        and old.org_unit_key = now.org_unit_key
        and old.org_level = now.org_level
        and old.period_key = now.period_key
        and old.basis = now.basis
)

select
    told.indicator_code,
    told.org_unit_key,
    told.period_key,
    told.old_value,
    once.value as then_value,
    told.new_value
from told
inner join night
    on true
left join once
    on once.indicator_code = told.indicator_code
    and once.org_unit_key = told.org_unit_key
    and once.org_level = told.org_level
    and once.period_key = told.period_key
    and once.basis = told.basis
where told.new_value is distinct from told.old_value
