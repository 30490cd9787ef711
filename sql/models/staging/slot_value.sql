-- Every filled slot of the rows that share their unit or member with another: the wide rows unpivoted, and the values
--   that are missing for a stated reason.
-- Grain: content_sha256 x table_no x row_no x slot_no.
-- View: a reader asks for some columns.
-- Sources: staging.shared_row, raw.absent_value.
with tall as (
    select content_sha256, table_no, row_no, slot_name, value
    from staging.shared_row
    unpivot (
        value for slot_name in (
            v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19,
            v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39
        )
    )
)

select
    content_sha256,
    table_no,
    row_no,
    cast(substr(slot_name, 2) as integer) as slot_no,
    value,
    null::text as absent_status
from tall
union all
select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    null::decimal(28, 10) as value,
    obs_status as absent_status
from raw.absent_value
