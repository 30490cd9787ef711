-- The whole of which the members that take part are a share: told for the province by itself or, while
-- there are districts, by all of them.
-- Grain: indicator x variant x period x province x day.
-- Slice: indicator
-- Sources: staging.member_side, core.dim_period, reference.org_unit_count.
with coverage_side as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.province_code,
        side.moment_on,
        max(case when side.member_level = 'province' then side.side_value end) as province_value,
        sum(case when side.member_level = 'district' then side.side_value end) as district_sum,
        count(case when side.member_level = 'district' then side.side_value end) as districts
    from staging.member_side as side
    where side.side = 'coverage'
    group by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.province_code,
        side.moment_on
)

select
    whole.indicator_code,
    whole.variant_level,
    whole.period_key,
    whole.province_key,
    whole.moment_on,
    coalesce(
        whole.province_value,
        case when whole.districts >= coalesce(counted.unit_count, 1) then whole.district_sum end
    ) as coverage_base
from coverage_side as whole
inner join core.dim_period as period
    on period.period_key = whole.period_key
left join reference.org_unit_count as counted
    on counted.org_level = 'district'
    and counted.parent_org_unit_code = whole.province_code
    and period.ends_on >= counted.valid_from
    and period.ends_on < counted.valid_to
