-- Measures of which something was touched, or of which a figure went into quarantine or came out of it.
-- Key: measure_code
-- Sources: slice.touched, staging.quarantined_cell, kept.quarantined_cell (last night's), staging.cell.
with changed_cell as (
    (select * from staging.quarantined_cell except select * from kept.quarantined_cell)
    union
    (select * from kept.quarantined_cell except select * from staging.quarantined_cell)
)

select measure_code from slice.touched
union
select cell.measure_code
from changed_cell as changed
inner join staging.cell as cell
    on cell.content_sha256 = changed.content_sha256
    and cell.table_no = changed.table_no
    and cell.row_no = changed.row_no
    and cell.slot_no = changed.slot_no
