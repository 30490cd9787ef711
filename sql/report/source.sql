-- The cells behind a headline figure: of each measure of its formula the files, and in them the cells that count.
-- Grain: target x side x measure x file x sheet, at most 30 files each; more_files says how many are left out.
-- Sources: mart.headline_cell, core.dim_submission.
-- refs, labels and figures are lists of one order: the first 100 cells of a file. column_label is told where it is another
--   than that of the file before. Cells that do not count are counted in term.sql.
with placed as (
    select
        target_code,
        side,
        measure_code,
        submission_code,
        sheet_name,
        count(*) as cells,
        max(nullif(column_label, '')) as column_label,
        min_by(
            {'ref': cell_ref, 'label': coalesce(nullif(row_label, ''), org_unit_name_vi), 'figure': value},
            {
                'length': length(cell_ref),
                'ref': cell_ref,
                'component': component,
                'unit': org_unit_key,
                'period': period_key,
                'breakdown': breakdown_code,
                'sender': sender_code
            },
            100
        ) as first_cells
    from mart.headline_cell
    where takes_part
        and is_decisive
    group by target_code, side, measure_code, submission_code, sheet_name
)

select
    file.target_code,
    file.side,
    file.measure_code,
    submission.file_name,
    submission.received_on,
    file.sheet_name,
    file.cells,
    nullif(file.column_label, lag(file.column_label) over in_order) as column_label,
    list_transform(file.first_cells, lambda cell: cell.ref) as refs,
    list_transform(file.first_cells, lambda cell: cell.label) as labels,
    list_transform(file.first_cells, lambda cell: cell.figure) as figures,
    greatest(count(*) over (partition by file.target_code, file.side, file.measure_code) - 30, 0) as more_files
from placed as file
inner join core.dim_submission as submission
    on submission.submission_code = file.submission_code
window in_order as (
    partition by file.target_code, file.side, file.measure_code
    order by submission.received_on, submission.file_name, file.sheet_name, file.submission_code
)
qualify row_number() over in_order <= 30
order by
    file.target_code, file.side desc, file.measure_code, submission.received_on, submission.file_name, file.sheet_name,
    file.submission_code
