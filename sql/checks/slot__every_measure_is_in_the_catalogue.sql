-- fail: Every measure that a form binds is in reference/measure.csv: one without would be lost
select distinct slot.measure_code
from raw.slot as slot
left join reference.measure as measure
    on measure.measure_code = slot.measure_code
where measure.measure_code is null
    and slot.measure_code <> '_plan'
    -- What a row names itself is refused with its row: MEASURE_UNKNOWN.
    and slot.measure_code <> slot.row_kind
