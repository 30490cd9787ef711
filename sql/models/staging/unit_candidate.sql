-- Every unit of its days that a way of naming may mean, the closest first.
-- Grain: asked_no x unit x way of matching.
-- Slice: file
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
),

-- The very name, or the name without its type: each an equality, where "or" would try every unit for every name.
same_name as (
    select asked.*, name.org_unit_key, 2 as match_rank
    from staging.asked_unit as asked
    inner join staging.unit_name as name
        on name.match_key = asked.unit_match_key
        and asked.unit_day >= name.valid_from
        and asked.unit_day < name.valid_to
    where not asked.is_own_unit
    union all
    select asked.*, name.org_unit_key, case when name.unit_type = asked.unit_type then 3 else 4 end as match_rank
    from staging.asked_unit as asked
    inner join staging.unit_name as name
        on name.bare_key = asked.unit_bare_key
        and (asked.unit_type is null or name.unit_type = asked.unit_type)
        and name.match_key is distinct from asked.unit_match_key
        and asked.unit_day >= name.valid_from
        and asked.unit_day < name.valid_to
    where not asked.is_own_unit
),

district as (
    select distinct org_unit_code from core.dim_org_unit where org_level = 'district'
),

named as (
    select
        asked.asked_no,
        unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
        asked.match_rank,
        -- No two provinces of one day share a name: "Gia Lai" is one of them, listed in full or not.
        asked.match_rank = 2 or asked.unit_type is not null or unit.org_level = 'province'
            or complete_parent.parent_org_unit_code is not null as is_certain
    from same_name as asked
    inner join unit
        on unit.org_unit_key = asked.org_unit_key
        and unit.org_level = asked.org_level
        and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
        and asked.unit_day >= unit.valid_from
        and asked.unit_day < unit.valid_to
    left join district
        on district.org_unit_code = asked.sender_org_unit_code
    left join complete_parent
        -- Who speaks of the whole province needs the list of the whole province.
        on complete_parent.parent_org_unit_code = case
            when unit.parent_org_unit_code = asked.sender_org_unit_code then unit.parent_org_unit_code
            else asked.province_code
        end
        and complete_parent.org_level = unit.org_level
        and asked.unit_day >= complete_parent.valid_from
        and asked.unit_day < complete_parent.valid_to
    -- Who speaks of a district means the units in it.
    where unit.parent_org_unit_code = asked.sender_org_unit_code
        or district.org_unit_code is null
)

select
    asked.asked_no,
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
    and asked.unit_day >= unit.valid_from
    and asked.unit_day < unit.valid_to
union all
select
    asked.asked_no,
    unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
    1 as match_rank, true as is_certain
from staging.asked_unit as asked
inner join unit
    on not asked.is_own_unit
    and unit.org_level = asked.org_level
    and unit.printed_code = asked.asked_code
    and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
    and asked.unit_day >= unit.valid_from
    and asked.unit_day < unit.valid_to
union all
select distinct
    asked_no, org_unit_key, org_unit_code, org_level, org_unit_name_vi, match_rank, is_certain
from named
