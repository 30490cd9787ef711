-- Rows with the unit that each speaks of, or why it is refused, and whether it is a part of a figure that is added up.
-- Grain: content_sha256 x table_no x row_no.
-- View: rows beside the few that speak of the same as another.
-- Sources: staging.resolved_row, staging.shared_row, staging.repeated_row.
-- Excluded: rows of rejected files.
with part as (
    select content_sha256, table_no, row_no from staging.shared_row where is_added_up
)

select
    resolved.content_sha256,
    resolved.table_no,
    resolved.row_no,
    resolved.row_kind,
    resolved.row_label,
    resolved.label_column,
    resolved.org_level,
    resolved.breakdown_code,
    resolved.unit_code_text,
    resolved.unit_name_text,
    resolved.obs_status,
    resolved.is_list_row,
    part.row_no is not null as is_part,
    resolved.org_unit_key,
    resolved.org_unit_code,
    resolved.unlisted_text,
    resolved.unlisted_in,
    resolved.other_day_text,
    coalesce(resolved.refusal_code, repeated.refusal_code) as refusal_code,
    resolved.is_code_padded,
    resolved.is_name_other,
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19,
    v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39
from staging.resolved_row as resolved
left join part
    on part.content_sha256 = resolved.content_sha256
    and part.table_no = resolved.table_no
    and part.row_no = resolved.row_no
left join staging.repeated_row as repeated
    on repeated.content_sha256 = resolved.content_sha256
    and repeated.table_no = resolved.table_no
    and repeated.row_no = resolved.row_no
