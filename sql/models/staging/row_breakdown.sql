-- The key of a list row whose parts are codes of reference lists, or the part that no list has.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: raw.table_row, raw.sheet_table, reference.code_list.
-- Excluded: tables whose keys stand for themselves.
with place as (
    select 1 as place_no
    union all
    select 2 as place_no
    union all
    select 3 as place_no
    union all
    select 4 as place_no
),

part as (
    select
        body.content_sha256,
        body.table_no,
        body.row_no,
        place.place_no,
        split_part(sheet_table.breakdown_lists, '|', place.place_no) as list_code,
        split_part(body.breakdown_code, '|', place.place_no) as part_text
    from raw.table_row as body
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = body.content_sha256
        and sheet_table.table_no = body.table_no
        and sheet_table.breakdown_lists <> ''
    inner join place
        on split_part(body.breakdown_code, '|', place.place_no) <> ''
),

known as (
    select
        part.*,
        case when part.list_code = '' then part.part_text else item.item_code end as item_code
    from part
    left join reference.code_list as item
        on item.list_code = part.list_code
        and item.spelling = part.part_text
)

select
    content_sha256,
    table_no,
    row_no,
    case
        when count(*) = count(item_code) then string_agg(item_code, '|' order by place_no)
        else string_agg(part_text, '|' order by place_no)
    end as breakdown_code,
    min(case when item_code is null then part_text end) as unlisted_text,
    min(case when item_code is null then list_code end) as unlisted_in
from known
group by content_sha256, table_no, row_no
