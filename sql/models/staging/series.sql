-- Every series of figures: how many, from the least to the greatest, and whether one of them may be worth a second look.
-- Grain: measure x unit x breakdown x calendar x length of period; whoever sent it.
-- Slice: measure
-- Sources: staging.current_observation, reference.threshold.
-- Left out: lists, flags, ranks, and counts since January, which begin anew each year.
-- is_walked: its figures are looked at one by one. Where the least and the greatest are close to each other no step is
-- large and nothing lies far from the median; without a gap, all but the first have a period before them.
with threshold as (
    select
        max(case when threshold_code = 'jump_factor_flow' then value end) as jump_factor_flow,
        max(case when threshold_code = 'jump_factor_stock' then value end) as jump_factor_stock,
        max(case when threshold_code = 'jump_pp' then value end) as jump_pp,
        max(case when threshold_code = 'history_least_count' then value end) as history_least_count,
        max(case when threshold_code = 'history_least_points' then value end) as history_least_points,
        max(case when threshold_code = 'history_least_factor' then value end) as history_least_factor
    from reference.threshold
),

series as (
    select
        measure_code,
        org_unit_key,
        breakdown_code,
        calendar,
        period_type,
        any_value(period_kind) as period_kind,
        any_value(unit_code) as unit_code,
        count(*) as points,
        min(value) as lowest_value,
        max(value) as highest_value,
        sum(ends_on - starts_on + 1) < max(ends_on) - min(starts_on) + 1 as has_gap
    from staging.current_observation
    where period_kind <> 'cumulative_year_to_date'
        and unit_code not in ('flag', 'rank', 'rank_of_63', 'milestone')
        and not is_list
    group by measure_code, org_unit_key, breakdown_code, calendar, period_type
),

-- The limits of staging.series_doubt: a series within them has no figure that it would doubt.
limited as (
    select
        series.*,
        case when period_kind = 'period' then jump_factor_flow else jump_factor_stock end as jump_factor,
        case when unit_code in ('percent', 'billion_vnd') then 0 else history_least_count end as least_value,
        threshold.jump_pp,
        threshold.history_least_points,
        threshold.history_least_factor
    from series
    cross join threshold
)

select
    measure_code,
    org_unit_key,
    breakdown_code,
    calendar,
    period_type,
    points,
    points >= history_least_points as is_long,
    -- Without a threshold nothing is known to be close.
    coalesce(
        has_gap
        or lowest_value < 0
        or case
            when unit_code = 'percent' then highest_value - lowest_value >= jump_pp
            else highest_value >= least_value and highest_value >= jump_factor * lowest_value
                and highest_value > lowest_value
        end
        or (
            points >= history_least_points
            and highest_value >= least_value
            and highest_value >= history_least_factor * lowest_value
            and highest_value > lowest_value
        ),
        true
    ) as is_walked
from limited
