-- fail: Every row of an accepted file has its unit resolved or refused: a period outside the calendar would lose it
-- Slice: file
with told as (
    select body.content_sha256, body.table_no, count(*) as rows_told
    from raw.table_row as body
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = body.content_sha256
        and candidate.refusal_code is null
        and not candidate.is_waiting
    group by body.content_sha256, body.table_no
),

resolved as (
    select content_sha256, table_no, count(*) as rows_resolved
    from staging.row_unit
    group by content_sha256, table_no
)

select told.content_sha256, told.table_no, told.rows_told, resolved.rows_resolved
from told
left join resolved
    on resolved.content_sha256 = told.content_sha256
    and resolved.table_no = told.table_no
where told.rows_told is distinct from resolved.rows_resolved
