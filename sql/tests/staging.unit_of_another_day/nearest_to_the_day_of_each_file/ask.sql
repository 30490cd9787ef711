select body.content_sha256, body.row_no, other_day.org_unit_key, other_day.unit_text
from raw.table_row as body
inner join staging.sheet_day as sheet
    on sheet.content_sha256 = body.content_sha256
    and sheet.table_no = body.table_no
inner join staging.asked_unit as asked
    on asked.asker_no = sheet.asker_no
    and asked.org_level = body.org_level
    and asked.unit_code_text is not distinct from body.unit_code_text
    and asked.unit_name_text is not distinct from body.unit_name_text
inner join staging.unit_of_another_day as other_day
    on other_day.asked_no = asked.asked_no
    and other_day.period_ends_on = sheet.period_ends_on
