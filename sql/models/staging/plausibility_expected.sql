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
)

select
    whole.rule_code,
    whole.side,
    whole.compared_key,
    whole.period_key,
    case
        when counted.unit_count is null or count(distinct unit.org_unit_key) >= counted.unit_count
            then count(distinct case
                when whole.added_to = 'province' or unit.parent_org_unit_code = whole.compared_code
                    then unit.org_unit_key
            end)
    end as members_expected
from whole
inner join core.dim_org_unit as unit
    on unit.org_level = whole.member_level
    and unit.province_code = whole.province_code
    and whole.ends_on >= unit.valid_from
    and whole.ends_on < unit.valid_to
left join reference.org_unit_count as counted
    on counted.org_level = whole.member_level
    and counted.parent_org_unit_code = whole.province_code
    and whole.ends_on >= counted.valid_from
    and whole.ends_on < counted.valid_to
group by whole.rule_code, whole.side, whole.compared_key, whole.period_key, counted.unit_count
