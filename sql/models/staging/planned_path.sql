-- What each target not yet due asks for in the year of the business date: straight from one figure of its
--   plan to the next, from the baseline over earlier targets of the plan for the same thing to the target.
-- Grain: target not yet due that has a figure before and one after that year.
-- Sources: staging.target_context, ops.run_parameters.
with waypoint as (
    select
        target.target_code,
        earlier.due_year as way_year,
        earlier.target_value as way_value
    from staging.target_context as target
    inner join staging.target_context as earlier
        on earlier.plan_code = target.plan_code
        and earlier.indicator_code = target.indicator_code
        and earlier.org_level = target.org_level
        and earlier.scope = target.scope
        and earlier.unit_code = target.unit_code
        and earlier.due_year <= target.due_year
    union all
    select
        target_code,
        date_part('year', baseline_on) as way_year,
        baseline_value as way_value
    from staging.target_context
    where baseline_value is not null
        and date_part('year', baseline_on) < due_year
),

placed as (
    select
        waypoint.*,
        date_part('year', parameters.business_date) as this_year
    from waypoint
    cross join ops.run_parameters as parameters
),

leg as (
    select
        target_code,
        max(this_year) as this_year,
        max(case when way_year <= this_year then way_year end) as from_year,
        max_by(way_value, way_year) filter (where way_year <= this_year) as from_value,
        min(case when way_year > this_year then way_year end) as to_year,
        min_by(way_value, way_year) filter (where way_year > this_year) as to_value
    from placed
    group by target_code
)

select
    leg.target_code,
    cast(
        case
            when leg.to_year is null then leg.from_value
            else leg.from_value
                + (leg.to_value - leg.from_value) * (leg.this_year - leg.from_year) / (leg.to_year - leg.from_year)
        end as decimal(28, 10)
    ) as expected_now
from leg
inner join staging.target_context as target
    on target.target_code = leg.target_code
where target.due_on > make_date(cast(leg.this_year as integer), 1, 1)
    and leg.from_value is not null
