-- How many members a sum of a rule of plausibility should have: those listed, unless a decree counts more.
-- Grain: rule x side x unit compared x period, where something is added up.
-- Sources: staging.plausibility_side, reference.plausibility, core.dim_org_unit, core.dim_period,
--   reference.org_unit_count.
-- Null where the list of the province is known to be partial.
with whole as (
    select
        side.rule_code,
        side.side,
        side.compared_key,
        side.period_key,
        side.member_level,
        rule.added_to,
        compared.org_unit_code as compared_code,
        compared.province_code,
        period.ends_on
    from staging.plausibility_side as side
    inner join reference.plausibility as rule
        on rule.rule_code = side.rule_code
        and rule.added_to <> 'unit'
    inner join core.dim_org_unit as compared
        on compared.org_unit_key = side.compared_key
    inner join core.dim_period as period
        on period.period_key = side.period_key
    where side.member_level <> compared.org_level
),

day as (
    select distinct member_level, province_code, ends_on from whole
),

listed as (
    select day.member_level, day.province_code, day.ends_on, unit.parent_org_unit_code, count(*) as units
    from day
    inner join core.dim_org_unit as unit
        on unit.org_level = day.member_level
        and unit.province_code = day.province_code
        and day.ends_on >= unit.valid_from
        and day.ends_on < unit.valid_to
    group by day.member_level, day.province_code, day.ends_on, unit.parent_org_unit_code
)

select
    whole.rule_code,
    whole.side,
    whole.compared_key,
    whole.period_key,
    case
        when counted.unit_count is null or sum(listed.units) >= counted.unit_count
            then cast(sum(case
                when whole.added_to = 'province' or listed.parent_org_unit_code = whole.compared_code
                    then listed.units
                else 0
            end) as bigint)
    end as members_expected
from whole
inner join listed
    on listed.member_level = whole.member_level
    and listed.province_code = whole.province_code
    and listed.ends_on = whole.ends_on
left join reference.org_unit_count as counted
    on counted.org_level = whole.member_level
    and counted.parent_org_unit_code = whole.province_code
    and whole.ends_on >= counted.valid_from
    and whole.ends_on < counted.valid_to
group by whole.rule_code, whole.side, whole.compared_key, whole.period_key, counted.unit_count
