-- Measures of which something was touched, or of which a figure went into quarantine or came out of it; and of which years.
-- Key: measure_code
-- Sources: slice.touched, staging.quarantined_cell, kept.quarantined_cell (last night's), staging.cell, core.dim_period.
with changed_cell as (
    (select * from staging.quarantined_cell except select * from kept.quarantined_cell)
    union
    (select * from kept.quarantined_cell except select * from staging.quarantined_cell)
),

changed_figure as (
    select measure_code, period_key from slice.touched
    union
    select cell.measure_code, cell.period_key
    from changed_cell as changed
    inner join staging.cell as cell
        on cell.content_sha256 = changed.content_sha256
        and cell.table_no = changed.table_no
        and cell.row_no = changed.row_no
        and cell.slot_no = changed.slot_no
)

select distinct figure.measure_code, period.period_year
from changed_figure as figure
inner join core.dim_period as period
    on period.period_key = figure.period_key
