-- fail: a system has no place in the warehouse, or one that does not exist
-- grain: one row per system without a place, or per place that does not exist
-- sources: reference.system, reference.system_place and all lists that a place may be in
-- excluded: places of unknown systems, see codes_are_known; places in a list without any row, which is told of by itself
with existing as (
    select 'measure' as place_kind, measure_code as place_code from reference.measure
    union all
    select 'sender' as place_kind, sender_code as place_code from reference.sender
    union all
    select 'actor' as place_kind, actor_code as place_code from reference.actor
    union all
    select 'plan' as place_kind, plan_code as place_code from reference.plan
    union all
    select 'named_in' as place_kind, plan_code as place_code from reference.plan
    union all
    select 'target' as place_kind, target_code as place_code from reference.target
    union all
    select 'commitment' as place_kind, commitment_code as place_code from reference.commitment
    union all
    select 'pillar' as place_kind, pillar_code as place_code from reference.pillar
    union all
    select distinct 'code_list' as place_kind, list_code as place_code from reference.code_list
    union all
    select distinct 'dti_component' as place_kind, component_code as place_code
    from reference.dti_component
    union all
    select distinct 'table' as place_kind, table_schema || '.' || table_name as place_code
    from information_schema.tables
    where table_schema in ('core', 'mart', 'reference')
),

nowhere as (
    select
        place.line_no,
        place.place_kind,
        place.place_code,
        existing.place_code as nearest_code,
        row_number() over (
            partition by place.line_no
            order by levenshtein(place.place_code, existing.place_code), existing.place_code
        ) as nearness,
    from reference.system_place as place
    left join existing
        on existing.place_kind = place.place_kind
    where not exists (
        select 1
        from existing as found
        where found.place_kind = place.place_kind and found.place_code = place.place_code
    )
),

kinds as (
    select string_agg(distinct place_kind, ', ' order by place_kind) as place_kinds from existing
)

select
    'system_place.csv' as file_name,
    nowhere.line_no,
    'không có ' || nowhere.place_kind || ' "' || nowhere.place_code || '"; '
        || coalesce('gần nhất là "' || nowhere.nearest_code || '"', 'loại có thể ghi: ' || kinds.place_kinds) as message_vi,
    'there is no ' || nowhere.place_kind || ' "' || nowhere.place_code || '"; '
        || coalesce('the nearest is "' || nowhere.nearest_code || '"', 'kinds that have a row: ' || kinds.place_kinds)
        as message_en,
from nowhere
cross join kinds
where nowhere.nearness = 1
    and (
        nowhere.nearest_code is not null
        or nowhere.place_kind not in (
            'measure', 'sender', 'actor', 'plan', 'named_in', 'target', 'commitment', 'pillar', 'code_list', 'dti_component'
        )
    )
union all
select
    'system.csv',
    system.line_no,
    system.system_code || ' chưa có chỗ trong kho; thêm dòng vào system_place.csv',
    system.system_code || ' has no place in the warehouse; add a row to system_place.csv',
from reference.system as system
left join reference.system_place as place
    on place.system_code = system.system_code
where place.system_code is null
