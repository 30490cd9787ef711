-- Rows of a file that speak of the same as another row of it: the same unit and part, or the same member of a list.
--   Where rows are parts of one figure they are added up; elsewhere one of them is too many. A part with a mean is
--   here by itself too, for a mean counts only with its weight.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: staging.resolved_row.
-- Excluded: rows whose unit is not certain: a row that may mean this unit is refused by itself.
-- Few rows are. Which may be is found by one number for each key; a row that is here by chance is a group of one.
with doubtful as (
    select hash(content_sha256, row_key) as key_no
    from staging.resolved_row
    where candidates = 1
    group by key_no
    having count(*) > 1 or bool_or(is_added_up and has_mean)
)

select
    resolved.content_sha256,
    resolved.table_no,
    resolved.row_no,
    resolved.row_kind,
    resolved.row_key,
    resolved.breakdown_code,
    resolved.org_unit_key,
    resolved.is_list_row,
    resolved.is_added_up,
    resolved.is_file_added_up,
    resolved.refusal_code,
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19,
    v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39
from staging.resolved_row as resolved
inner join doubtful
    on doubtful.key_no = hash(resolved.content_sha256, resolved.row_key)
where resolved.candidates = 1
