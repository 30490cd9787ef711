-- Rows that are one too many of their unit, or of their member of a list.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: staging.shared_row, staging.slot_value, raw.slot.
-- Excluded: rows that are added up; the first of several that say the same.
with counted as (
    select
        content_sha256,
        table_no,
        row_no,
        row_kind,
        row_key,
        is_list_row,
        is_added_up,
        count(*) over (partition by content_sha256, row_key) as rows_of_unit,
        row_number() over (partition by content_sha256, row_key order by table_no, row_no) as row_of_unit
    from staging.shared_row
    where not is_file_added_up
),

-- A school of two levels that is listed under both says the same twice: it counts once.
row_text as (
    select
        counted.content_sha256,
        counted.row_key,
        counted.table_no,
        counted.row_no,
        string_agg(
            slot.measure_code || '=' || coalesce(value.value::text, value.absent_status), '|' order by slot.measure_code
        ) as said
    from counted
    inner join staging.slot_value as value
        on value.content_sha256 = counted.content_sha256
        and value.table_no = counted.table_no
        and value.row_no = counted.row_no
    inner join raw.slot as slot
        on slot.content_sha256 = value.content_sha256
        and slot.table_no = value.table_no
        and slot.slot_no = value.slot_no
        and slot.row_kind = counted.row_kind
    where counted.is_list_row
        and counted.rows_of_unit > 1
    group by counted.content_sha256, counted.row_key, counted.table_no, counted.row_no
),

repeated as (
    select content_sha256, row_key
    from row_text
    group by content_sha256, row_key
    having min(said) = max(said)
)

select
    counted.content_sha256,
    counted.table_no,
    counted.row_no,
    case when repeated.row_key is null then 'UNIT_DUPLICATE' else 'ROW_REPEATED' end as refusal_code
from counted
left join repeated
    on repeated.content_sha256 = counted.content_sha256
    and repeated.row_key = counted.row_key
where counted.rows_of_unit > 1
    and not counted.is_added_up
    and (repeated.row_key is null or counted.row_of_unit > 1)
