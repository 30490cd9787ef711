-- From how many former units each unit of today comes, on the last day of every period that has values.
-- Grain: unit of today x day.
-- Sources: core.bridge_org_unit_current, core.dim_org_unit, core.dim_period, core.fct_indicator_value.
with day as (
    select distinct period.ends_on
    from core.fct_indicator_value as value
    inner join core.dim_period as period
        on period.period_key = value.period_key
)

select
    bridge.current_org_unit_key,
    day.ends_on,
    count(*) as units_expected,
    count(*) filter (where bridge.link = 'part') as parts_unknown,
    bool_and(bridge.link in ('itself', 'whole')) and count(*) = 1 as is_unchanged,
    string_agg(
        coalesce(dim.org_unit_name_vi || ' (' || bridge.org_unit_code || ')', bridge.org_unit_code), ', '
        order by bridge.org_unit_code
    ) as former_units_vi,
    string_agg(bridge.reason_vi, '; ' order by bridge.org_unit_code) as reason_vi,
    string_agg(bridge.reason_en, '; ' order by bridge.org_unit_code) as reason_en
from core.bridge_org_unit_current as bridge
inner join day
    on day.ends_on >= bridge.valid_from
    and day.ends_on < bridge.valid_to
left join core.dim_org_unit as dim
    on dim.org_unit_key = bridge.org_unit_key
where bridge.current_org_unit_key is not null
group by bridge.current_org_unit_key, day.ends_on
