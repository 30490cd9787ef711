-- Every series of figures: how many, from the least to the greatest, and whether one of them may be worth a second look.
-- Grain: measure x unit x breakdown x calendar x length of period; whoever sent it.
-- Slice: measure
-- Sources: staging.current_observation, staging.series_limit.
-- Left out: lists, flags, ranks, and counts since January, which begin anew each year.
-- is_walked: its figures are looked at one by one. Where the least and the greatest are close to each other no step is
-- large and nothing lies far from the median; without a gap, all but the first have a period before them.
with series as (
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
)

-- A series within the limits has no figure that staging.series_doubt would doubt.
select
    series.measure_code,
    series.org_unit_key,
    series.breakdown_code,
    series.calendar,
    series.period_type,
    series.points,
    series.points >= series_limit.least_points as is_long,
    -- Without a threshold nothing is known to be close.
    coalesce(
        series.has_gap
        or series.lowest_value < 0
        or case
            when series.unit_code = 'percent' then series.highest_value - series.lowest_value >= series_limit.jump_pp
            else series.highest_value >= series_limit.least_value
                and series.highest_value >= series_limit.jump_factor * series.lowest_value
                and series.highest_value > series.lowest_value
        end
        or (
            series.points >= series_limit.least_points
            and series.highest_value >= series_limit.least_value
            and series.highest_value >= series_limit.least_factor * series.lowest_value
            and series.highest_value > series.lowest_value
        ),
        true
    ) as is_walked
from series
left join staging.series_limit as series_limit
    on series_limit.period_kind = series.period_kind
    and series_limit.unit_code = series.unit_code
