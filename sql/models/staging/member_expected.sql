-- How many members an indicator should have in a period: those of its last day; of a sum of months during which its
--   units changed, the months of all of them, added up (194 communes for six months and 65 for one are 1229).
-- Grain: indicator x variant x period x province.
-- Slice: indicator
-- Sources: staging.indicator_term, staging.indicator_moment, staging.level_count, staging.unit_part_of_year,
--   core.dim_period, core.dim_org_unit.
-- "Each" asks those that are there on the last day, sums or not.
with member_level as (
    select
        indicator_code,
        variant_level,
        case when is_counted_per_district then 'district' else member_level end as member_level,
        bool_or(period_kind = 'period' and additive_over_time = 'yes' and method in ('ratio', 'min_components'))
            as is_flow
    from staging.indicator_term
    where side = 'numerator'
    group by indicator_code, variant_level, case when is_counted_per_district then 'district' else member_level end
),

group_level as (
    select
        moment.indicator_code,
        moment.variant_level,
        moment.period_key,
        moment.province_key,
        province.org_unit_code as province_code,
        province.valid_from as province_from,
        period.calendar,
        period.period_year,
        period.last_month,
        period.ends_on,
        member_level.member_level,
        member_level.is_flow and period.first_month = 1 and period.period_type in ('cumulative', 'half', 'year')
            as is_sum
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

-- The province itself may have begun inside the period: what was before is not its own.
by_month as (
    select
        group_level.indicator_code, group_level.variant_level, group_level.period_key, group_level.province_key,
        group_level.member_level,
        sum(counted.units) as member_months,
        min(counted.units) <> max(counted.units) or count(part.period_key) > 0 as is_changing
    from group_level
    inner join core.dim_period as month
        on month.calendar = group_level.calendar
        and month.period_year = group_level.period_year
        and month.period_type = 'month'
        and month.last_month <= group_level.last_month
        and month.ends_on >= group_level.province_from
    inner join staging.level_count as counted
        on counted.org_level = group_level.member_level
        and counted.province_code = group_level.province_code
        and counted.counted_on = month.ends_on
    left join (
        select distinct period_key, org_level, province_code from staging.unit_part_of_year where part_type = 'month'
    ) as part
        on part.period_key = group_level.period_key
        and part.org_level = group_level.member_level
        and part.province_code = group_level.province_code
    where group_level.is_sum
    group by
        group_level.indicator_code, group_level.variant_level, group_level.period_key, group_level.province_key,
        group_level.member_level
)

select
    group_level.indicator_code,
    group_level.variant_level,
    group_level.period_key,
    group_level.province_key,
    coalesce(bool_or(by_month.is_changing), false) as is_in_member_months,
    -- Null for lists (facilities, schools, enterprises): the list itself says who its members are.
    case when bool_or(by_month.is_changing) then sum(by_month.member_months) else sum(counted.units) end
        as members_expected
from group_level
left join by_month
    on by_month.indicator_code = group_level.indicator_code
    and by_month.variant_level = group_level.variant_level
    and by_month.period_key = group_level.period_key
    and by_month.province_key = group_level.province_key
    and by_month.member_level = group_level.member_level
left join staging.level_count as counted
    on counted.org_level = group_level.member_level
    and counted.province_code = group_level.province_code
    and counted.counted_on = group_level.ends_on
group by group_level.indicator_code, group_level.variant_level, group_level.period_key, group_level.province_key
