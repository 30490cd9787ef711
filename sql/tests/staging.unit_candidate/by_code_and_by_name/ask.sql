select body.content_sha256, body.row_no, candidate.org_unit_key, candidate.match_rank
from raw.table_row as body
inner join staging.sheet_day as sheet
    on sheet.content_sha256 = body.content_sha256
    and sheet.table_no = body.table_no
inner join staging.asked_unit as asked
    on asked.asker_no = sheet.asker_no
    and asked.org_level = body.org_level
    and asked.unit_code_text is not distinct from body.unit_code_text
    and asked.unit_name_text is not distinct from body.unit_name_text
inner join staging.unit_candidate as candidate
    on candidate.asked_no = asked.asked_no
