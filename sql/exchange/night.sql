-- The night that is published, and whose figures it holds.
-- Grain: one row.
-- Sources: ops.snapshot, core.dim_plan, core.dim_org_unit, core.fct_indicator_value, core.dim_period.
with province as (
    select distinct unit.org_unit_name_vi as province_name_vi
    from core.dim_plan as plan
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = plan.province_org_unit_key
),
span as (
    select min(period.starts_on) as first_on, max(period.ends_on) as last_on
    from core.fct_indicator_value as value
    inner join core.dim_period as period
        on period.period_key = value.period_key
)
select
    night.business_date,
    strftime(night.published_at, '%Y-%m-%dT%H:%M:%SZ') as published_at,
    night.generation,
    (
        select string_agg(province.province_name_vi, ', ' order by province.province_name_vi) from province
    ) as province_names_vi,
    span.first_on,
    span.last_on
from ops.snapshot as night
cross join span
