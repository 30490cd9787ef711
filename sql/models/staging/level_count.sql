-- How many units of each level a province had on the last day of a period or of a month: agencies and sectors by the
--   list, districts and communes by decree (known even while the list of communes is partial).
-- Grain: level x province x day.
-- Sources: staging.indicator_period, core.dim_period, core.dim_org_unit, reference.org_unit_count.
with day as (
    select ends_on from staging.indicator_period
    union
    select month.ends_on
    from staging.indicator_period as period
    inner join core.dim_period as month
        on month.calendar = period.calendar
        and month.period_year = period.period_year
        and month.period_type = 'month'
),

province_day as (
    select
        province.org_unit_code as province_code,
        day.ends_on as counted_on
    from core.dim_org_unit as province
    inner join day
        on day.ends_on >= province.valid_from
        and day.ends_on < province.valid_to
    where province.org_level = 'province'
)

select 'province' as org_level, province_code, counted_on, 1 as units
from province_day
union all
select counted.org_level, province_day.province_code, province_day.counted_on, max(counted.unit_count) as units
from province_day
inner join reference.org_unit_count as counted
    on counted.org_level in ('district', 'commune')
    and counted.parent_org_unit_code = province_day.province_code
    and province_day.counted_on >= counted.valid_from
    and province_day.counted_on < counted.valid_to
group by counted.org_level, province_day.province_code, province_day.counted_on
union all
select unit.org_level, province_day.province_code, province_day.counted_on, count(*) as units
from province_day
inner join core.dim_org_unit as unit
    on unit.org_level in ('agency', 'sector')
    and unit.province_code = province_day.province_code
    and province_day.counted_on >= unit.valid_from
    and province_day.counted_on < unit.valid_to
group by unit.org_level, province_day.province_code, province_day.counted_on
