-- The way ahead of every target that is not yet due, by the method to quote.
-- Grain: target. Sources: mart.trajectory, mart.attainment_wide.
select
    trajectory.target_code,
    coalesce(wide.plan_number, wide.plan_code) as plan_label,
    wide.indicator_name_vi,
    wide.indicator_name_en,
    wide.unit_name_vi,
    wide.qualifier_vi,
    wide.target_value,
    wide.target_value_high,
    wide.due_on,
    trajectory.actual_value,
    trajectory.expected_now,
    trajectory.pace_observed,
    trajectory.pace_required,
    trajectory.projected_value,
    trajectory.outlook_vi,
    trajectory.outlook_en,
    trajectory.reason_vi,
    trajectory.reason_en,
from mart.trajectory as trajectory
inner join mart.attainment_wide as wide
    on wide.target_code = trajectory.target_code
    and wide.is_headline
where trajectory.is_default
order by trajectory.target_code
