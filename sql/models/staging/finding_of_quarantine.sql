-- Cells that lost their value because it cannot be true.
-- Grain: finding.
-- Sources: staging.quarantined_cell.
select
    code,
    content_sha256,
    sheet_name,
    cell_ref,
    regexp_replace(value::text, '\.?0+$', '') as raw_text,
    '⟨' || regexp_replace(value::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(reference_value::text, '\.?0+$', '') || '⟩' as expected
from staging.quarantined_cell
