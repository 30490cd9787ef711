-- How many units of a level a province had at the end of a period, whether they are listed or not.
-- Grain: period x level x province, where some unit has a value.
-- Sources: core.fct_indicator_value, core.dim_org_unit, core.dim_period, reference.org_unit_count.
-- By decree where the number is recorded, else as many as the list has.
with asked as (
    select distinct
        value.period_key,
        value.org_level,
        unit.province_code,
        period.ends_on
    from core.fct_indicator_value as value
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = value.org_unit_key
    inner join core.dim_period as period
        on period.period_key = value.period_key
    where not value.is_aggregate
        and value.known_to = date '9999-12-31'
),

listed as (
    select
        asked.period_key,
        asked.org_level,
        asked.province_code,
        count(*) as units_listed
    from asked
    inner join core.dim_org_unit as unit
        on unit.org_level = asked.org_level
        and unit.province_code = asked.province_code
        and asked.ends_on >= unit.valid_from
        and asked.ends_on < unit.valid_to
    group by asked.period_key, asked.org_level, asked.province_code
)

select
    asked.period_key,
    asked.org_level,
    asked.province_code,
    coalesce(counted.unit_count, listed.units_listed, 0) as units_expected
from asked
left join listed
    on listed.period_key = asked.period_key
    and listed.org_level = asked.org_level
    and listed.province_code = asked.province_code
left join reference.org_unit_count as counted
    on counted.org_level = asked.org_level
    and counted.parent_org_unit_code = asked.province_code
    and asked.ends_on >= counted.valid_from
    and asked.ends_on < counted.valid_to
