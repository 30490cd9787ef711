-- Which figures of a series are worth a second look: a large step, or far from what the series is used to.
-- Grain: as staging.series_point.
-- Slice: measure
-- Sources: staging.series_point, staging.series_limit.
-- Null where it cannot be tested.
select
    point.*,
    case
        when point.previous_value is null or point.value < 0 or point.previous_value < 0 then null
        when point.unit_code = 'percent' then abs(point.value - point.previous_value) >= series_limit.jump_pp
        else greatest(point.value, point.previous_value) >= series_limit.least_value
            and greatest(point.value, point.previous_value)
                >= series_limit.jump_factor * least(point.value, point.previous_value)
            and point.value <> point.previous_value
    end as is_jump,
    case
        when point.points >= series_limit.least_points
            then coalesce(point.modified_z, 0) > series_limit.highest_modified_z
                and greatest(point.value, point.median_value)
                    >= series_limit.least_factor * least(point.value, point.median_value)
                and greatest(point.value, point.median_value) >= series_limit.least_value
    end as is_outlier
from staging.series_point as point
left join staging.series_limit as series_limit
    on series_limit.period_kind = point.period_kind
    and series_limit.unit_code = point.unit_code
