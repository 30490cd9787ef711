-- Cells as observations, each with the span in which it was the latest known.
-- Grain: content_sha256 x table_no x row_no x slot_no x span.
-- View: cells beside what is said of their files; only what is told more than once had to be settled.
-- Sources: staging.cell, staging.submission_interval, staging.repeated_cell.
-- Excluded: cells of submissions that never counted; the printed plan values (measure _plan).
select
    cell.*,
    span.active_from as known_from,
    span.active_to as known_to
from staging.cell as cell
inner join staging.submission_interval as span
    on span.content_sha256 = cell.content_sha256
left join staging.repeated_cell as repeated
    on repeated.content_sha256 = cell.content_sha256
    and repeated.table_no = cell.table_no
    and repeated.row_no = cell.row_no
    and repeated.slot_no = cell.slot_no
where cell.measure_code <> '_plan'
    and cell.period_key is not null
    and repeated.row_no is null
union all
select
    cell.*,
    repeated.known_from,
    repeated.known_to
from staging.cell as cell
inner join staging.repeated_cell as repeated
    on repeated.content_sha256 = cell.content_sha256
    and repeated.table_no = cell.table_no
    and repeated.row_no = cell.row_no
    and repeated.slot_no = cell.slot_no
    and repeated.known_from is not null
