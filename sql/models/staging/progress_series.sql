-- What every method of projection starts from: base, latest value and aim of each target not yet due, and
--   what stands in the way of any projection (obstacle).
-- Grain: target not yet due.
-- Sources: staging.target_context, staging.annual_value, reference.indicator, reference.org_unit_count,
--   ops.run_parameters.
-- The aim is the weakest bound that still counts as met: the low end of a range, the value less its tolerance.
-- The base is the plan's baseline, else the first comparable year; never one before a reorganisation.
with known as (
    select
        target_code,
        max(comparable_from) as comparable_from,
        max(period_year) as latest_year,
        max_by(calendar, period_year) as latest_calendar,
        max_by(period_code, period_year) as latest_period_code,
        max_by(ends_on, period_year) as latest_ends_on,
        max_by(value, period_year) as latest_value,
        max_by(is_passing, period_year) as is_passing,
        min(case when is_comparable then period_year end) as first_year,
        min_by(value, period_year) filter (where is_comparable) as first_value
    from staging.annual_value
    group by target_code
),

pending as (
    select
        target.*,
        parameters.business_date,
        case when target.eval_comparator in ('le', 'lt') then -1 else 1 end as sign,
        target.baseline_value is not null and target.baseline_on is not null
            and target.baseline_on >= coalesce(known.comparable_from, target.baseline_on) as is_base_stated,
        known.comparable_from,
        known.latest_year,
        known.latest_calendar,
        known.latest_period_code,
        known.latest_ends_on,
        known.latest_value,
        known.is_passing,
        known.first_year,
        known.first_value
    from staging.target_context as target
    cross join ops.run_parameters as parameters
    left join known
        on known.target_code = target.target_code
    where target.due_on > parameters.business_date
        and target.issued_on <= parameters.business_date
),

-- A rank counts among as many provinces as its unit says, and among no others.
other_peers as (
    select
        pending.target_code,
        max(peers.unit_count) as peers_now
    from pending
    inner join reference.org_unit_count as peers
        on peers.org_level = 'province'
        and peers.parent_org_unit_code is null
        and peers.valid_from <= pending.latest_ends_on
        and pending.latest_ends_on < peers.valid_to
    where pending.unit_code like 'rank_of_%'
        and peers.unit_count::text <> replace(pending.unit_code, 'rank_of_', '')
    group by pending.target_code
)

select
    pending.target_code,
    pending.unit_code,
    pending.due_year as target_year,
    pending.sign,
    cast(pending.target_value - pending.sign * pending.tolerance as decimal(28, 10)) as aim,
    pending.comparator = 'maintain' or pending.scope = 'each_year' as is_kept,
    pending.unit_code = 'milestone' as is_milestone,
    pending.unit_code = 'percent_growth_per_year' as is_growth_rate,
    pending.is_base_stated,
    case when pending.is_base_stated then pending.baseline_value else pending.first_value end as base_value,
    case
        when pending.is_base_stated then date_part('year', pending.baseline_on)
        else pending.first_year
    end as base_year,
    pending.latest_year,
    pending.latest_calendar,
    pending.latest_period_code,
    pending.latest_value,
    pending.is_passing,
    pending.comparable_from,
    indicator.natural_min,
    indicator.natural_max,
    other_peers.peers_now,
    case
        when pending.level_abolished_on <= pending.due_on then 'level_abolished'
        when pending.province_ends_on <= least(pending.due_on, pending.business_date) then 'province_ended'
        when pending.latest_value is null and pending.no_measure_vi is not null then 'no_valid_measure'
        when pending.latest_value is null then 'nothing_received'
        when other_peers.target_code is not null then 'other_peers'
    end as obstacle
from pending
inner join reference.indicator as indicator
    on indicator.indicator_code = pending.indicator_code
left join other_peers
    on other_peers.target_code = pending.target_code
