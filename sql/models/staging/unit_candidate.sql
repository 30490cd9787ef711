-- Every unit of its day that a row may mean, the closest first.
-- Grain: content_sha256 x table_no x row_no x unit x way of matching.
-- Sources: staging.asked_unit, staging.unit_name, core.dim_org_unit, reference.org_unit_count.
with unit as (
    select
        dim.*,
        case when dim.org_level = 'sector' then split_part(dim.org_unit_code, '-', 2) else dim.org_unit_code end
            as printed_code
    from core.dim_org_unit as dim
),

-- A name without its type ("Đồng Mỏ") may only be resolved where every unit of the parent is listed:
-- in a partial list the namesake may be the one that is missing.
complete_parent as (
    select
        counted.parent_org_unit_code,
        counted.org_level,
        counted.valid_from,
        counted.valid_to
    from reference.org_unit_count as counted
    inner join core.dim_org_unit as unit
        on unit.org_level = counted.org_level
        and counted.parent_org_unit_code in (unit.parent_org_unit_code, unit.province_code)
        and unit.valid_from < counted.valid_to
        and counted.valid_from < unit.valid_to
    group by counted.parent_org_unit_code, counted.org_level, counted.valid_from, counted.valid_to, counted.unit_count
    having count(distinct unit.org_unit_code) >= counted.unit_count
)

select
    asked.content_sha256, asked.table_no, asked.row_no,
    unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
    0 as match_rank, true as is_certain
from staging.asked_unit as asked
inner join unit
    on asked.is_own_unit
    and unit.org_level = asked.org_level
    and unit.org_unit_code = case
        when asked.org_level = 'province' then asked.province_code
        else asked.sender_org_unit_code
    end
    and asked.period_ends_on >= unit.valid_from
    and asked.period_ends_on < unit.valid_to
union all
select
    asked.content_sha256, asked.table_no, asked.row_no,
    unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
    1 as match_rank, true as is_certain
from staging.asked_unit as asked
inner join unit
    on not asked.is_own_unit
    and unit.org_level = asked.org_level
    and unit.printed_code = asked.asked_code
    and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
    and asked.period_ends_on >= unit.valid_from
    and asked.period_ends_on < unit.valid_to
union all
select distinct
    asked.content_sha256, asked.table_no, asked.row_no,
    unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
    case
        when unit_name.match_key = asked.unit_match_key then 2
        when unit_name.unit_type = asked.unit_type then 3
        else 4
    end as match_rank,
    -- No two provinces of one day share a name: "Gia Lai" is one of them, listed in full or not.
    unit_name.match_key = asked.unit_match_key or asked.unit_type is not null or unit.org_level = 'province'
        or complete_parent.parent_org_unit_code is not null as is_certain
from staging.asked_unit as asked
inner join unit
    on not asked.is_own_unit
    and unit.org_level = asked.org_level
    and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
    and asked.period_ends_on >= unit.valid_from
    and asked.period_ends_on < unit.valid_to
    and (
        unit.parent_org_unit_code = asked.sender_org_unit_code
        or coalesce(asked.sender_org_unit_code, '') not in (
            select org_unit_code from core.dim_org_unit where org_level = 'district'
        )
    )
inner join staging.unit_name as unit_name
    on unit_name.org_unit_key = unit.org_unit_key
    and asked.period_ends_on >= unit_name.valid_from
    and asked.period_ends_on < unit_name.valid_to
left join complete_parent
    -- Who speaks of the whole province needs the list of the whole province.
    on complete_parent.parent_org_unit_code = case
        when unit.parent_org_unit_code = asked.sender_org_unit_code then unit.parent_org_unit_code
        else asked.province_code
    end
    and complete_parent.org_level = unit.org_level
    and asked.period_ends_on >= complete_parent.valid_from
    and asked.period_ends_on < complete_parent.valid_to
where unit_name.match_key = asked.unit_match_key
    or (unit_name.unit_type = asked.unit_type and unit_name.bare_key = asked.unit_bare_key)
    or (
        asked.unit_type is null
        and unit_name.bare_key = asked.unit_bare_key
    )
