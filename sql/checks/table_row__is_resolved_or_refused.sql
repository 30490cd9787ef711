-- fail: Every row of an accepted file has its unit resolved or refused: a period outside the calendar would lose it
-- Slice: file
select body.content_sha256, body.table_no, body.row_no
from raw.table_row as body
inner join staging.submission_candidate as candidate
    on candidate.content_sha256 = body.content_sha256
    and candidate.refusal_code is null
    and not candidate.is_waiting
left join staging.row_unit as unit
    on unit.content_sha256 = body.content_sha256
    and unit.table_no = body.table_no
    and unit.row_no = body.row_no
where unit.content_sha256 is null
