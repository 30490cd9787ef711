-- The cells behind a headline figure: of each measure of its formula the files, and in them the cells that count.
-- Grain: target x side x measure x file x sheet, at most 30 files each; more_files says how many are left out.
-- Sources: mart.headline_cell, core.dim_submission.
-- refs, labels and figures are lists of one order: the first 100 cells of a file. column_label is told where it is another
--   than that of the file before. Cells that do not count are counted in term.sql.
with placed as (
    select
        cell.*,
        row_number() over (
            order by length(cell_ref), cell_ref, component, org_unit_key, period_key, breakdown_code, sender_code
        ) as place
    from mart.headline_cell as cell
    where takes_part
        and is_decisive
),

file as (
    select
        cell.target_code,
        cell.side,
        cell.measure_code,
        cell.submission_code,
        submission.file_name,
        submission.received_on,
        cell.sheet_name,
        count(*) as cells,
        list(cell.cell_ref order by cell.place) as refs,
        list(
            coalesce(nullif(cell.row_label, ''), cell.org_unit_name_vi)
            order by cell.place
        ) as labels,
        list(cell.value order by cell.place) as figures,
        max(nullif(cell.column_label, '')) as column_label
    from placed as cell
    inner join core.dim_submission as submission
        on submission.submission_code = cell.submission_code
    group by
        cell.target_code, cell.side, cell.measure_code, cell.submission_code, submission.file_name, submission.received_on,
        cell.sheet_name
)

select
    file.target_code,
    file.side,
    file.measure_code,
    file.file_name,
    file.received_on,
    file.sheet_name,
    file.cells,
    nullif(file.column_label, lag(file.column_label) over in_order) as column_label,
    list_slice(file.refs, 1, 100) as refs,
    list_slice(file.labels, 1, 100) as labels,
    list_slice(file.figures, 1, 100) as figures,
    greatest(count(*) over (partition by file.target_code, file.side, file.measure_code) - 30, 0) as more_files
from file
window in_order as (
    partition by file.target_code, file.side, file.measure_code
    order by file.received_on, file.file_name, file.sheet_name, file.submission_code
)
qualify row_number() over in_order <= 30
order by
    file.target_code, file.side desc, file.measure_code, file.received_on, file.file_name, file.sheet_name,
    file.submission_code
