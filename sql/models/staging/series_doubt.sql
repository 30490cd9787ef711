-- Which figures of a series are worth a second look: a large step, or far from what the series is used to.
-- Grain: as staging.series_point.
-- Slice: measure
-- Sources: staging.series_point, reference.threshold.
-- Small counts move by themselves: neither is told of them. Null where it cannot be tested.
with threshold as (
    select
        max(case when threshold_code = 'jump_factor_flow' then value end) as jump_factor_flow,
        max(case when threshold_code = 'jump_factor_stock' then value end) as jump_factor_stock,
        max(case when threshold_code = 'jump_pp' then value end) as jump_pp,
        max(case when threshold_code = 'history_least_count' then value end) as history_least_count,
        max(case when threshold_code = 'history_least_points' then value end) as history_least_points,
        max(case when threshold_code = 'history_modified_z' then value end) as history_modified_z,
        max(case when threshold_code = 'history_least_factor' then value end) as history_least_factor
    from reference.threshold
),

limited as (
    select
        point.*,
        case when period_kind = 'period' then jump_factor_flow else jump_factor_stock end as jump_factor,
        case when unit_code in ('percent', 'billion_vnd') then 0 else history_least_count end as least_value,
        threshold.jump_pp,
        threshold.history_least_points,
        threshold.history_modified_z,
        threshold.history_least_factor
    from staging.series_point as point
    cross join threshold
)

select
    *,
    case
        when previous_value is null or value < 0 or previous_value < 0 then null
        when unit_code = 'percent' then abs(value - previous_value) >= jump_pp
        else greatest(value, previous_value) >= least_value
            and greatest(value, previous_value) >= jump_factor * least(value, previous_value)
            and value <> previous_value
    end as is_jump,
    case
        when points >= history_least_points
            then coalesce(modified_z, 0) > history_modified_z
                and greatest(value, median_value) >= history_least_factor * least(value, median_value)
                and greatest(value, median_value) >= least_value
    end as is_outlier
from limited
