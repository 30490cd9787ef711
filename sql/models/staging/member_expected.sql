-- How many members an indicator should have in a period: agencies and sectors by the list, districts
--   and communes by decree (known even while the list of communes is partial).
-- Grain: indicator x variant x period x province.
-- Sources: staging.indicator_term, staging.indicator_period, core.dim_org_unit, reference.org_unit_count.
with member_level as (
    select distinct
        indicator_code,
        variant_level,
        case when is_counted_per_district then 'district' else member_level end as member_level
    from staging.indicator_term
    where side = 'numerator'
),

group_level as (
    select
        moment.indicator_code,
        moment.variant_level,
        moment.period_key,
        moment.province_key,
        province.org_unit_code as province_code,
        period.ends_on,
        member_level.member_level
    from (
        select distinct indicator_code, variant_level, period_key, province_key from staging.indicator_moment
    ) as moment
    inner join core.dim_period as period
        on period.period_key = moment.period_key
    inner join core.dim_org_unit as province
        on province.org_unit_key = moment.province_key
    inner join member_level
        on member_level.indicator_code = moment.indicator_code
        and member_level.variant_level = moment.variant_level
),

by_level as (
    select
        group_level.indicator_code,
        group_level.variant_level,
        group_level.period_key,
        group_level.province_key,
        group_level.member_level,
        case
            when group_level.member_level in ('district', 'commune') then max(counted.unit_count)
            when group_level.member_level in ('agency', 'sector') then count(distinct unit.org_unit_key)
            when group_level.member_level = 'province' then 1
        end as expected
    from group_level
    left join reference.org_unit_count as counted
        on counted.org_level = group_level.member_level
        and counted.parent_org_unit_code = group_level.province_code
        and group_level.ends_on >= counted.valid_from
        and group_level.ends_on < counted.valid_to
    left join core.dim_org_unit as unit
        on group_level.member_level in ('agency', 'sector')
        and unit.org_level = group_level.member_level
        and unit.province_code = group_level.province_code
        and group_level.ends_on >= unit.valid_from
        and group_level.ends_on < unit.valid_to
    group by
        group_level.indicator_code, group_level.variant_level, group_level.period_key,
        group_level.province_key, group_level.member_level
)

select
    indicator_code,
    variant_level,
    period_key,
    province_key,
    -- Null for lists (facilities, schools, enterprises): the list itself says who its members are.
    sum(expected) as members_expected
from by_level
group by indicator_code, variant_level, period_key, province_key
