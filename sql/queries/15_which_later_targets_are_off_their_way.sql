-- Which targets of later years will be missed at the pace of the past years, and what pace would they need?
select
    trajectory.target_code,
    target.due_year,
    target.target_value,
    trajectory.actual_value,
    trajectory.pace_observed,
    trajectory.pace_required,
    trajectory.projected_value,
    trajectory.outlook,
    trajectory.reason_vi
from mart.trajectory as trajectory
inner join core.fct_target as target
    on target.target_code = trajectory.target_code
where trajectory.is_default
order by target.due_year, trajectory.outlook, trajectory.target_code
