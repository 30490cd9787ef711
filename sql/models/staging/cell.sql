-- Every bound cell of every accepted file. Rows that are parts of one figure are one cell, which
--   stands at the first of them and tells the last: E2..E31.
-- Grain: content_sha256 x table_no x row_no x slot_no.
-- Slice: file
-- Sources: staging.slot_value, staging.added_value, raw.table_row, raw.slot, raw.sheet_table,
--   staging.row_unit, staging.submission_candidate, reference.measure, core.dim_period.
-- Excluded: rows whose unit was not found.
with present as (
    select
        value.content_sha256,
        value.table_no,
        value.row_no,
        value.row_no as last_row_no,
        value.slot_no,
        value.value,
        value.absent_status
    from staging.slot_value as value
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = value.content_sha256
        and sheet_table.table_no = value.table_no
        and not sheet_table.is_added_up
    union all
    select content_sha256, table_no, row_no, last_row_no, slot_no, value, absent_status
    from staging.added_value
),

bound as (
    select
        present.content_sha256,
        present.table_no,
        present.row_no,
        present.slot_no,
        slot.measure_code,
        unit.org_unit_key,
        unit.org_unit_code,
        unit.org_level,
        coalesce(slot.calendar, sheet_table.calendar, candidate.calendar) as printed_calendar,
        coalesce(slot.period_code, sheet_table.period_code, candidate.period_code) as printed_period_code,
        -- The row's part before the column's: 15-17|AGRIBANK.
        concat_ws('|', nullif(unit.breakdown_code, ''), nullif(slot.breakdown_code, '')) as breakdown_code,
        candidate.sender_code,
        candidate.form_code,
        candidate.submission_code,
        present.value,
        coalesce(
            present.absent_status,
            body.obs_status,
            case
                when candidate.vintage_code = 'estimate' then 'estimate'
                when candidate.is_preliminary then 'preliminary'
            end,
            'final'
        ) as obs_status,
        body.row_kind,
        sheet_table.sheet_name,
        -- In a record each value has a row of its own: then the slot has the whole address.
        case
            when regexp_matches(slot.column_letter, '[0-9]$') then slot.column_letter
            when present.last_row_no = present.row_no then slot.column_letter || present.row_no::text
            else slot.column_letter || present.row_no::text || '..' || slot.column_letter || present.last_row_no::text
        end as cell_ref,
        body.row_label,
        slot.column_label
    from present
    inner join raw.table_row as body
        on body.content_sha256 = present.content_sha256
        and body.table_no = present.table_no
        and body.row_no = present.row_no
    inner join raw.slot as slot
        on slot.content_sha256 = present.content_sha256
        and slot.table_no = present.table_no
        and slot.slot_no = present.slot_no
        and slot.row_kind = body.row_kind
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = present.content_sha256
        and sheet_table.table_no = present.table_no
    inner join staging.row_unit as unit
        on unit.content_sha256 = present.content_sha256
        and unit.table_no = present.table_no
        and unit.row_no = present.row_no
        and unit.refusal_code is null
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = present.content_sha256
),

dated as (
    select
        bound.*,
        bound.printed_calendar as calendar,
        -- What is counted since January carries the cumulative code of its last month.
        case
            when printed.period_code is null then null
            when measure.period_kind is distinct from 'cumulative_year_to_date'
                or printed.period_type not in ('month', 'quarter')
                then printed.period_code
            when printed.last_month = 12 then printed.period_year::text
            when printed.last_month = 6 then printed.period_year::text || '-H1'
            else printed.period_year::text || '-' || printed.last_month::text || 'M'
        end as period_code
    from bound
    left join reference.measure as measure
        on measure.measure_code = bound.measure_code
    left join core.dim_period as printed
        on printed.calendar = bound.printed_calendar
        and printed.period_code = bound.printed_period_code
)

select
    *,
    calendar || ':' || period_code as period_key
from dated
