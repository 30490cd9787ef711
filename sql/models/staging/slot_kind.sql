-- What the rows of a kind hold: members of a list (schools, enterprises), means, or a measure that nobody knows.
-- Grain: content_sha256 x table_no x row_kind.
-- Slice: file
-- Sources: raw.slot, reference.measure.
select
    slot.content_sha256,
    slot.table_no,
    slot.row_kind,
    bool_or(coalesce(measure.org_level in ('facility', 'enterprise', 'report_item'), false)) as is_list,
    bool_or(coalesce(measure.additive_over_units = 'no', false)) as has_mean,
    bool_or(slot.row_kind = slot.measure_code and measure.measure_code is null) as is_measure_unknown
from raw.slot as slot
left join reference.measure as measure
    on measure.measure_code = slot.measure_code
group by slot.content_sha256, slot.table_no, slot.row_kind
