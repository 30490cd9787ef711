-- Findings about the unit of a row.
-- Grain: finding.
-- Sources: staging.row_unit, raw.table_row, raw.sheet_table, core.dim_org_unit.
with unit as (
    select
        row_unit.*,
        sheet_table.sheet_name,
        body.label_column || body.row_no::text as cell_ref,
        dim.org_unit_name_vi
    from staging.row_unit as row_unit
    inner join raw.table_row as body
        on body.content_sha256 = row_unit.content_sha256
        and body.table_no = row_unit.table_no
        and body.row_no = row_unit.row_no
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = row_unit.content_sha256
        and sheet_table.table_no = row_unit.table_no
    left join core.dim_org_unit as dim
        on dim.org_unit_key = row_unit.org_unit_key
)

select
    refusal_code as code,
    content_sha256,
    sheet_name,
    cell_ref,
    coalesce(unit_name_text, unit_code_text) as raw_text,
    coalesce(unit_name_text, unit_code_text, breakdown_code) as found,
    org_level as expected
from unit
where refusal_code is not null
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
