-- Figures that one file tells twice, and differently: the cell that does not count.
-- Grain: finding.
-- Slice: period
-- Sources: staging.cell, staging.observation.
with beside as (
    select
        cell.*,
        standing.value as standing_value,
        standing.cell_ref as standing_ref
    from staging.cell as cell
    inner join staging.observation as standing
        on standing.content_sha256 = cell.content_sha256
        and standing.measure_code = cell.measure_code
        and standing.org_unit_key = cell.org_unit_key
        and standing.calendar = cell.calendar
        and standing.period_code = cell.period_code
        and standing.breakdown_code = cell.breakdown_code
        and (standing.table_no, standing.row_no, standing.slot_no) <> (cell.table_no, cell.row_no, cell.slot_no)
    where cell.value <> standing.value
    qualify row_number() over (
        partition by cell.content_sha256, cell.table_no, cell.row_no, cell.slot_no
        order by standing.known_from desc
    ) = 1
)

select
    'FIGURE_REPEATED' as code,
    content_sha256,
    period_key,
    sheet_name,
    cell_ref,
    regexp_replace(value::text, '\.?0+$', '') as raw_text,
    '⟨' || regexp_replace(value::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(standing_value::text, '\.?0+$', '') || '⟩ (' || standing_ref || ')' as expected
from beside
