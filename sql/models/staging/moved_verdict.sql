-- Verdicts as the last published night told them, as its day is known tonight, and as they are.
-- Grain: target x unit, where the first and the last differ.
-- Sources: mart.attainment, mart.attainment_history, ops.run_parameters, staging.previous_night,
--   staging.previous_attainment.
with night as (
    select parameters.previous_business_date, parameters.business_date
    from ops.run_parameters as parameters
    where exists (select 1 from staging.previous_night)
),

once as (
    select history.*
    from mart.attainment_history as history
    inner join night
        on history.known_from <= night.previous_business_date
        and night.previous_business_date < history.known_to
),

told as (
    select
        coalesce(now.target_code, old.target_code) as target_code,
        coalesce(now.indicator_code, old.indicator_code) as indicator_code,
        coalesce(now.org_unit_key, old.org_unit_key) as org_unit_key,
        coalesce(now.is_headline, old.is_headline) as is_headline,
        now.plan_code,
        coalesce(now.period_key, old.period_key) as period_key,
        old.period_key as old_period_key,
        old.status as old_status,
        now.status as new_status,
        old.actual_value as old_value,
        now.actual_value as new_value
    from mart.attainment as now
    full outer join staging.previous_attainment as old
        on old.target_code = now.target_code
        and old.is_headline = now.is_headline
        and old.org_unit_key = now.org_unit_key
    where now.status is distinct from old.status
        or now.actual_value is distinct from old.actual_value
)

select
    told.*,
    once.status as then_status,
    once.actual_value as then_value
from told
inner join night
    on true
left join once
    on once.target_code = told.target_code
    and once.is_headline = told.is_headline
    and once.org_unit_key = told.org_unit_key
