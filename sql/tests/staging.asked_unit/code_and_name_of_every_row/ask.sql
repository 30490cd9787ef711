select body.row_no, asked.asked_code, asked.is_own_unit, sheet.period_ends_on, asked.unit_day
from raw.table_row as body
inner join staging.sheet_day as sheet
    on sheet.content_sha256 = body.content_sha256
    and sheet.table_no = body.table_no
inner join staging.asked_unit as asked
    on asked.asker_no = sheet.asker_no
    and asked.org_level = body.org_level
    and asked.unit_code_text is not distinct from body.unit_code_text
    and asked.unit_name_text is not distinct from body.unit_name_text
