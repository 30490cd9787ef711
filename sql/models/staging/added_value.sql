-- Values of rows that are parts of one figure (the days of a month, the branches of an enterprise):
--   counts are added, what marks the thing itself holds if any row says so, means are weighted.
-- Grain: content_sha256 x table_no x slot_no x row kind x unit x breakdown, at the first of its rows.
-- Slice: file
-- Sources: staging.slot_value, staging.shared_row, raw.slot, reference.measure.
-- Excluded: rows that are a figure by themselves, those without a unit or with a code that no list has.
-- A count with a part that could not be read is missing: missing is never zero.
with part as (
    select
        value.content_sha256,
        value.table_no,
        value.row_no,
        value.slot_no,
        value.value,
        value.absent_status,
        shared.row_kind,
        shared.org_unit_key,
        shared.breakdown_code,
        slot.measure_code,
        measure.unit_code = 'flag' or measure.unit_code = measure.org_level as is_mark,
        measure.additive_over_units = 'no' as is_mean
    from staging.slot_value as value
    inner join staging.shared_row as shared
        on shared.content_sha256 = value.content_sha256
        and shared.table_no = value.table_no
        and shared.row_no = value.row_no
        and shared.is_added_up
        and shared.refusal_code is null
    inner join raw.slot as slot
        on slot.content_sha256 = value.content_sha256
        and slot.table_no = value.table_no
        and slot.slot_no = value.slot_no
        and slot.row_kind = shared.row_kind
    inner join reference.measure as measure
        on measure.measure_code = slot.measure_code
),

-- A mean time of clearance speaks of the vehicles of its row.
weighed as (
    select part.*, weight.value as weight
    from part
    left join part as weight
        on part.is_mean
        and weight.content_sha256 = part.content_sha256
        and weight.table_no = part.table_no
        and weight.row_no = part.row_no
        and weight.measure_code = 'vehicles_total'
        and weight.value > 0
),

added as (
    select
        content_sha256,
        table_no,
        slot_no,
        min(row_no) as row_no,
        max(row_no) as last_row_no,
        case
            when bool_or(is_mark) then max(value)
            when bool_or(is_mean) then cast(
                round(
                    sum(value * weight) / nullif(sum(case when value is not null then weight end), 0), 10
                ) as decimal(28, 10)
            )
            when count(*) = count(value) then sum(value)
        end as value,
        case when bool_or(absent_status = 'error') then 'error' else max(absent_status) end as absent_status
    from weighed
    group by content_sha256, table_no, slot_no, row_kind, org_unit_key, breakdown_code
)

select
    content_sha256,
    table_no,
    row_no,
    last_row_no,
    slot_no,
    cast(value as decimal(28, 10)) as value,
    case when value is null then absent_status end as absent_status
from added
where value is not null
    or absent_status is not null
