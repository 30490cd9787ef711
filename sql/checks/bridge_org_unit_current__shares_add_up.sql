-- fail: The shares of a unit on the units of today add up to 1, and every unit has one row per unit of today
select org_unit_key, org_unit_code, valid_to, sum(share) as share_sum, count(*) as row_count
from core.bridge_org_unit_current
group by org_unit_key, org_unit_code, valid_to
having coalesce(abs(sum(share) - 1), 1) > 0.00000001
    or count(*) > count(distinct coalesce(current_org_unit_key, ''))
union all
select dim.org_unit_key, dim.org_unit_code, dim.valid_to, null, 0
from core.dim_org_unit as dim
left join core.bridge_org_unit_current as bridge
    on bridge.org_unit_key = dim.org_unit_key
where bridge.org_unit_key is null
