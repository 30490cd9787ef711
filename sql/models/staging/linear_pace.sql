-- Linear pace: the mean annual change of the last years carried on to the due year, and which part of the
--   way left would then be missing. Rules and bands are those of the German sustainability indicators.
-- Grain: target not yet due.
-- Sources: staging.progress_series, staging.annual_value, reference.threshold.
-- Exact: the pace is kept as change over years, and both sides are compared times those years.
with threshold as (
    select
        max(case when threshold_code = 'outlook_on_track_miss_pct' then value end)::decimal(9, 4) as on_track_pct,
        max(case when threshold_code = 'outlook_slightly_behind_miss_pct' then value end)::decimal(9, 4)
            as slightly_behind_pct,
        max(case when threshold_code = 'outlook_pace_changes_max' then value end) as changes_max,
        max(case when threshold_code = 'outlook_pace_changes_min' then value end) as changes_min
    from reference.threshold
),

-- The unbroken run of comparable years that ends with the latest one.
run as (
    select
        target_code,
        value,
        max(period_year) over (partition by target_code) - period_year as years_back,
        row_number() over (partition by target_code order by period_year desc) - 1 as values_after
    from staging.annual_value
    where is_comparable
),

recent as (
    select
        run.target_code,
        count(*) as points,
        max(case when run.years_back <= threshold.changes_max then run.years_back end) as years,
        max_by(run.value, run.years_back) filter (where run.years_back <= threshold.changes_max) as first_value
    from run
    cross join threshold
    where run.years_back = run.values_after
    group by run.target_code
),

paced as (
    select
        series.*,
        coalesce(recent.points, 0) as points,
        series.target_year - series.latest_year as years_left,
        case
            when series.is_milestone then null
            when recent.years >= threshold.changes_min then 'recent_years'
            when series.is_base_stated and series.latest_year > series.base_year then 'baseline'
        end as pace_basis,
        recent.years as recent_years,
        recent.first_value,
        threshold.on_track_pct,
        threshold.slightly_behind_pct
    from staging.progress_series as series
    cross join threshold
    left join recent
        on recent.target_code = series.target_code
),

changed as (
    select
        *,
        case pace_basis
            when 'recent_years' then recent_years
            when 'baseline' then latest_year - base_year
        end as pace_years,
        case pace_basis
            when 'recent_years' then latest_value - first_value
            when 'baseline' then latest_value - base_value
        end as pace_change
    from paced
),

-- All times pace_years: where the pace leads to, within what is possible.
projected as (
    select
        *,
        greatest(
            least(
                latest_value * pace_years + pace_change * years_left,
                coalesce(natural_max * pace_years, latest_value * pace_years + pace_change * years_left)
            ),
            coalesce(natural_min * pace_years, latest_value * pace_years + pace_change * years_left)
        ) as projected_times_years,
        sign * (aim - latest_value) * pace_years as left_times_years
    from changed
),

missed as (
    select
        *,
        sign * (aim * pace_years - projected_times_years) as missing_times_years
    from projected
)

select
    target_code,
    points,
    pace_basis,
    pace_years,
    pace_change,
    cast(pace_change / pace_years as decimal(28, 10)) as pace_observed,
    case
        when years_left > 0 and not is_milestone then cast((aim - latest_value) / years_left as decimal(28, 10))
    end as pace_required,
    case
        when years_left > 0 and not is_passing and sign * pace_change > 0
            then cast((aim - latest_value) * pace_years / (years_left * pace_change) as decimal(28, 10))
    end as accel_factor,
    cast(projected_times_years / pace_years as decimal(28, 10)) as projected_value,
    case
        when not is_passing and left_times_years > 0
            then cast(missing_times_years / left_times_years as decimal(28, 10))
    end as miss_share,
    case
        when is_base_stated and not is_milestone and sign * (aim - base_value) > 0
            then cast((latest_value - base_value) / (aim - base_value) as decimal(28, 10))
    end as progress_from_baseline,
    case
        when latest_value is null then 'no_data'
        when is_passing and sign * pace_change < 0 then 'met_at_risk'
        when is_passing then 'met'
        when pace_basis is null then 'no_pace'
        when sign * pace_change < 0 then 'moving_away'
        -- What has to be held, or was held when the plan began, is not on its way: it is short.
        when is_kept or (is_base_stated and sign * (aim - base_value) <= 0) then 'off_track'
        when pace_change = 0 then 'moving_away'
        when missing_times_years <= 0 or 100 * missing_times_years < on_track_pct * left_times_years then 'on_track'
        when 100 * missing_times_years <= slightly_behind_pct * left_times_years then 'slightly_behind'
        else 'off_track'
    end as outlook
from missed
