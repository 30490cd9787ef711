-- Units ranked by each indicator in each period; ties share a rank and leave a gap: 1, 1, 3.
-- Grain: indicator x period x level x unit.
-- Slice: indicator
-- Sources: core.fct_indicator_value, core.dim_indicator, core.dim_org_unit, staging.level_count,
--   core.dim_period, reference.threshold.
-- Excluded: units without a value, values no longer current, reported rates.
with threshold as (
    select max(value) as min_peer_share_pct from reference.threshold where threshold_code = 'rank_min_peer_share_pct'
),

ranked as (
    select
        value.*,
        unit.province_code,
        rank() over (
            partition by value.indicator_code, value.period_key, value.org_level
            order by case when indicator.direction = 'lower' then value.value else -value.value end
        ) as rank,
        count(*) over (partition by value.indicator_code, value.period_key, value.org_level) as rank_of_n
    from core.fct_indicator_value as value
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = value.indicator_code
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = value.org_unit_key
    where not value.is_aggregate
        and value.basis = 'computed'
        and value.value is not null
        and value.known_to = date '9999-12-31'
),

-- The peers: all units of the level in the provinces of those that are ranked.
peers as (
    select
        province.indicator_code,
        province.period_key,
        province.org_level,
        sum(existing.units) as units_expected
    from (
        select distinct indicator_code, period_key, org_level, province_code from ranked
    ) as province
    inner join core.dim_period as period
        on period.period_key = province.period_key
    inner join staging.level_count as existing
        on existing.org_level = province.org_level
        and existing.province_code = province.province_code
        and existing.counted_on = period.ends_on
    group by province.indicator_code, province.period_key, province.org_level
)

select
    ranked.indicator_code,
    ranked.period_key,
    ranked.calendar,
    ranked.period_code,
    ranked.org_level,
    ranked.org_unit_key,
    ranked.org_unit_code,
    ranked.value,
    ranked.rank,
    ranked.rank_of_n,
    greatest(coalesce(peers.units_expected, 0), ranked.rank_of_n) as units_expected,
    100 * ranked.rank_of_n
        >= coalesce(threshold.min_peer_share_pct, 0) * greatest(coalesce(peers.units_expected, 0), ranked.rank_of_n)
        as is_comparable
from ranked
left join peers
    on peers.indicator_code = ranked.indicator_code
    and peers.period_key = ranked.period_key
    and peers.org_level = ranked.org_level
cross join threshold
