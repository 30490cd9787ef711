-- From how many former units each unit of today comes, and while that is so.
-- Grain: unit of today x span of days; of those that come from several: the last day of every period that has values.
-- Sources: core.bridge_org_unit_current, core.dim_org_unit, core.dim_period, core.fct_indicator_value.
with named as (
    select
        bridge.*,
        coalesce(dim.org_unit_name_vi || ' (' || bridge.org_unit_code || ')', bridge.org_unit_code) as former_unit_vi,
        count(*) over (partition by bridge.current_org_unit_key) as links
    from core.bridge_org_unit_current as bridge
    left join core.dim_org_unit as dim
        on dim.org_unit_key = bridge.org_unit_key
    where bridge.current_org_unit_key is not null
),

day as (
    select distinct period.ends_on
    from core.fct_indicator_value as value
    inner join core.dim_period as period
        on period.period_key = value.period_key
)

-- Most units come from one, whatever the day.
select
    current_org_unit_key,
    valid_from,
    valid_to,
    1::bigint as units_expected,
    case when link = 'part' then 1 else 0 end::bigint as parts_unknown,
    link in ('itself', 'whole') as is_unchanged,
    former_unit_vi as former_units_vi,
    reason_vi,
    reason_en
from named
where links = 1
union all
select
    named.current_org_unit_key,
    day.ends_on as valid_from,
    day.ends_on + 1 as valid_to,
    count(*) as units_expected,
    count(*) filter (where named.link = 'part') as parts_unknown,
    bool_and(named.link in ('itself', 'whole')) and count(*) = 1 as is_unchanged,
    string_agg(named.former_unit_vi, ', ' order by named.org_unit_code) as former_units_vi,
    string_agg(named.reason_vi, '; ' order by named.org_unit_code) as reason_vi,
    string_agg(named.reason_en, '; ' order by named.org_unit_code) as reason_en
from named
inner join day
    on day.ends_on >= named.valid_from
    and day.ends_on < named.valid_to
where named.links > 1
group by named.current_org_unit_key, day.ends_on
