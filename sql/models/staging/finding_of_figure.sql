-- Figures that one file tells twice, and differently: the cell that does not count.
-- Grain: finding.
-- Slice: period
-- Sources: staging.cell, staging.repeated_cell.
with told_again as (
    select
        repeated.observation_no,
        repeated.known_from,
        cell.*
    from staging.repeated_cell as repeated
    inner join staging.cell as cell
        on cell.content_sha256 = repeated.content_sha256
        and cell.table_no = repeated.table_no
        and cell.row_no = repeated.row_no
        and cell.slot_no = repeated.slot_no
),

beside as (
    select
        told.*,
        standing.value as standing_value,
        standing.cell_ref as standing_ref
    from told_again as told
    inner join told_again as standing
        on standing.content_sha256 = told.content_sha256
        and standing.observation_no = told.observation_no
        and standing.known_from is not null
        and (standing.table_no, standing.row_no, standing.slot_no) <> (told.table_no, told.row_no, told.slot_no)
    where told.value <> standing.value
    qualify row_number() over (
        partition by told.content_sha256, told.table_no, told.row_no, told.slot_no
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
