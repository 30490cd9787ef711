-- fail: No figure without a pace, and no null of the comparison method without its reason
select target_code, method_id, outlook, pace_basis, projected_value, progress_value, undefined_because
from mart.trajectory
where (method_id = 'linear_pace' and (pace_basis is null) <> (projected_value is null))
    or (method_id = 'linear_pace' and outlook in ('on_track', 'slightly_behind', 'off_track', 'moving_away', 'met_at_risk')
        and pace_basis is null)
    or (method_id <> 'linear_pace' and (progress_value is null) <> (undefined_because is not null))
