-- The figures of every method side by side, before they are told in words.
-- Grain: target not yet due x method.
-- Sources: staging.progress_series, staging.linear_pace, staging.open_sdg_progress, staging.planned_path.
-- What stands in the way of a projection stands in the way of every method: an obstacle goes first, and
--   then nothing is computed from the values.
with method as (
    select
        pace.target_code,
        'linear_pace' as method_id,
        pace.progress_from_baseline,
        pace.pace_observed,
        pace.pace_basis,
        pace.pace_years,
        pace.pace_required,
        pace.accel_factor,
        null::decimal(28, 10) as growth_observed_pct,
        null::decimal(28, 10) as growth_required_pct,
        pace.projected_value,
        pace.miss_share,
        null::decimal(28, 10) as progress_value,
        null::decimal(28, 10) as score,
        null::text as progress_status,
        null::text as undefined_because,
        pace.outlook
    from staging.linear_pace as pace
    union all
    select
        progress.target_code,
        'open_sdg' as method_id,
        null::decimal(28, 10) as progress_from_baseline,
        null::decimal(28, 10) as pace_observed,
        null::text as pace_basis,
        null::bigint as pace_years,
        null::decimal(28, 10) as pace_required,
        null::decimal(28, 10) as accel_factor,
        progress.growth_observed_pct,
        progress.growth_required_pct,
        progress.projected_value,
        null::decimal(28, 10) as miss_share,
        progress.progress_value,
        progress.score,
        progress.progress_status,
        progress.undefined_because,
        case progress.progress_status
            when 'target_achieved' then 'met'
            when 'substantial_progress' then 'on_track'
            when 'moderate_progress' then 'slightly_behind'
            when 'limited_progress' then 'off_track'
            when 'deterioration' then 'moving_away'
            else 'no_pace'
        end as outlook
    from staging.open_sdg_progress as progress
)

select
    series.target_code,
    method.method_id,
    method.method_id = 'linear_pace' as is_default,
    series.unit_code,
    series.sign,
    series.target_year,
    series.base_year,
    series.latest_year,
    series.latest_calendar,
    series.latest_period_code,
    series.latest_value,
    series.comparable_from,
    series.peers_now,
    series.is_kept,
    series.is_milestone,
    series.obstacle,
    pace.points,
    path.expected_now,
    case when series.obstacle is null then method.progress_from_baseline end as progress_from_baseline,
    case when series.obstacle is null then method.pace_observed end as pace_observed,
    case when series.obstacle is null then method.pace_basis end as pace_basis,
    method.pace_years,
    case when series.obstacle is null then method.pace_required end as pace_required,
    case when series.obstacle is null then method.accel_factor end as accel_factor,
    case when series.obstacle is null then method.growth_observed_pct end as growth_observed_pct,
    case when series.obstacle is null then method.growth_required_pct end as growth_required_pct,
    case when series.obstacle is null then method.projected_value end as projected_value,
    case when series.obstacle is null then method.miss_share end as miss_share,
    case when series.obstacle is null then method.progress_value end as progress_value,
    case when series.obstacle is null then method.score end as score,
    case
        when series.obstacle is null then method.progress_status
        when method.progress_status is not null then 'not_available'
    end as progress_status,
    case
        when series.obstacle is null then method.undefined_because
        when method.progress_status is not null then series.obstacle
    end as undefined_because,
    case
        when series.obstacle = 'level_abolished' then 'not_applicable'
        when series.obstacle is not null then 'no_data'
        else method.outlook
    end as outlook
from staging.progress_series as series
inner join method
    on method.target_code = series.target_code
inner join staging.linear_pace as pace
    on pace.target_code = series.target_code
left join staging.planned_path as path
    on path.target_code = series.target_code
