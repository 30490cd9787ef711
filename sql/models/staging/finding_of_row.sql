-- Findings about the unit of a row, or the measure that it names.
-- Grain: finding.
-- Slice: file
-- Sources: staging.row_unit, raw.sheet_table, core.dim_org_unit.
-- A sheet that bears the name of no unit is one finding, not one for each of its rows.
with unit as (
    select
        row_unit.*,
        sheet_table.sheet_name,
        row_unit.label_column || row_unit.row_no::text as cell_ref,
        dim.org_unit_name_vi
    from staging.row_unit as row_unit
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = row_unit.content_sha256
        and sheet_table.table_no = row_unit.table_no
    left join core.dim_org_unit as dim
        on dim.org_unit_key = row_unit.org_unit_key
    where row_unit.refusal_code is not null
        or row_unit.is_code_padded
        or row_unit.is_name_other
),

-- Of members that stand in a list more than once, every place.
repeated_member as (
    select distinct content_sha256, breakdown_code
    from unit
    where is_list_row
        and refusal_code = 'ROW_REPEATED'
),

member_place as (
    select
        member.content_sha256,
        member.breakdown_code,
        string_agg(
            sheet_table.sheet_name || '!' || row_unit.label_column || row_unit.row_no::text, ', '
            order by row_unit.table_no, row_unit.row_no
        ) as places
    from repeated_member as member
    inner join staging.row_unit as row_unit
        on row_unit.content_sha256 = member.content_sha256
        and row_unit.breakdown_code = member.breakdown_code
        and row_unit.is_list_row
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = row_unit.content_sha256
        and sheet_table.table_no = row_unit.table_no
    group by member.content_sha256, member.breakdown_code
)

select
    unit.refusal_code as code,
    unit.content_sha256,
    unit.sheet_name,
    unit.cell_ref,
    case
        when unit.is_list_row or unit.unlisted_text is not null then unit.row_label
        else coalesce(unit.unit_name_text, unit.unit_code_text)
    end as raw_text,
    case
        when unit.unlisted_text is not null then unit.unlisted_text
        when unit.refusal_code = 'MEASURE_UNKNOWN' then unit.row_kind
        when unit.refusal_code = 'UNIT_NOT_OF_DATE' then concat_ws(' ', unit.unit_code_text, unit.unit_name_text)
        when unit.is_list_row then unit.row_label
        else coalesce(unit.unit_name_text, unit.unit_code_text, unit.breakdown_code)
    end as found,
    case
        when unit.unlisted_text is not null then unit.unlisted_in
        when unit.refusal_code = 'ROW_REPEATED' then member_place.places
        when unit.refusal_code = 'UNIT_NOT_OF_DATE' then unit.other_day_text
        else unit.org_level
    end as expected
from unit
left join member_place
    on member_place.content_sha256 = unit.content_sha256
    and member_place.breakdown_code = unit.breakdown_code
    and unit.is_list_row
where unit.refusal_code <> 'SHEET_UNIT_UNKNOWN'
union all
select
    'SHEET_UNIT_UNKNOWN' as code,
    content_sha256,
    sheet_name,
    null::text as cell_ref,
    sheet_name as raw_text,
    sheet_name as found,
    count(*)::text as expected
from unit
where refusal_code = 'SHEET_UNIT_UNKNOWN'
group by content_sha256, sheet_name
union all
select
    'CODE_PADDED' as code,
    content_sha256,
    sheet_name,
    cell_ref,
    unit_code_text as raw_text,
    unit_code_text as found,
    org_unit_code as expected
from unit
where is_code_padded
union all
select
    'CODE_NAME_DIFFER' as code,
    content_sha256,
    sheet_name,
    cell_ref,
    unit_name_text as raw_text,
    unit_code_text || ' ' || unit_name_text as found,
    org_unit_code || ' ' || org_unit_name_vi as expected
from unit
where is_name_other
    and refusal_code is null
