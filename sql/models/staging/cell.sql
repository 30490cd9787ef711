-- Every bound cell of every accepted file. Rows that are parts of one figure are one cell, which
--   stands at the first of them and tells the last: E2..E31.
-- Grain: content_sha256 x table_no x row_no x slot_no.
-- Slice: file
-- Sources: staging.row_unit, staging.added_value, raw.absent_value, raw.slot, raw.sheet_table,
--   staging.submission_candidate, reference.measure, core.dim_period.
-- Excluded: rows whose unit was not found.
-- What a column says is the same in all its rows: it is worked out once a column, then met by every row.
with printed as (
    select
        slot.*,
        sheet_table.sheet_name,
        candidate.sender_code,
        case
            when candidate.vintage_code = 'estimate' then 'estimate'
            when candidate.is_preliminary then 'preliminary'
            else 'final'
        end as file_status,
        coalesce(slot.calendar, sheet_table.calendar, candidate.calendar) as printed_calendar,
        coalesce(slot.period_code, sheet_table.period_code, candidate.period_code) as printed_period_code
    from raw.slot as slot
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = slot.content_sha256
        and sheet_table.table_no = slot.table_no
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = slot.content_sha256
),

printed_column as (
    select
        printed.*,
        -- In a record each value has a row of its own: then the slot has the whole address.
        regexp_matches(printed.column_letter, '[0-9]$') as is_whole_address,
        printed.printed_calendar || ':' || case
            -- What is counted since January carries the cumulative code of its last month.
            when period.period_code is null then null
            when measure.period_kind is distinct from 'cumulative_year_to_date'
                or period.period_type not in ('month', 'quarter')
                then period.period_code
            when period.last_month = 12 then period.period_year::text
            when period.last_month = 6 then period.period_year::text || '-H1'
            else period.period_year::text || '-' || period.last_month::text || 'M'
        end as period_key
    from printed
    left join reference.measure as measure
        on measure.measure_code = printed.measure_code
    left join core.dim_period as period
        on period.calendar = printed.printed_calendar
        and period.period_code = printed.printed_period_code
),

met as (
    select
        unit.content_sha256,
        unit.table_no,
        unit.row_no,
        unit.row_label,
        unit.org_unit_key,
        unit.breakdown_code as row_breakdown_code,
        unit.obs_status,
        printed_column.slot_no,
        printed_column.measure_code,
        printed_column.period_key,
        printed_column.breakdown_code,
        printed_column.sender_code,
        printed_column.file_status,
        printed_column.sheet_name,
        unit.is_part,
        printed_column.is_whole_address,
        printed_column.column_letter,
        printed_column.column_label,
        case printed_column.slot_no
            when 0 then v0 when 1 then v1 when 2 then v2 when 3 then v3 when 4 then v4
            when 5 then v5 when 6 then v6 when 7 then v7 when 8 then v8 when 9 then v9
            when 10 then v10 when 11 then v11 when 12 then v12 when 13 then v13 when 14 then v14
            when 15 then v15 when 16 then v16 when 17 then v17 when 18 then v18 when 19 then v19
            when 20 then v20 when 21 then v21 when 22 then v22 when 23 then v23 when 24 then v24
            when 25 then v25 when 26 then v26 when 27 then v27 when 28 then v28 when 29 then v29
            when 30 then v30 when 31 then v31 when 32 then v32 when 33 then v33 when 34 then v34
            when 35 then v35 when 36 then v36 when 37 then v37 when 38 then v38 when 39 then v39
        end as row_value
    from staging.row_unit as unit
    inner join printed_column
        on printed_column.content_sha256 = unit.content_sha256
        and printed_column.table_no = unit.table_no
        and printed_column.row_kind = unit.row_kind
    where unit.refusal_code is null
),

present as (
    select
        met.*,
        case when met.is_part then added.value else met.row_value end as value,
        case when met.is_part then added.absent_status else absent.obs_status end as absent_status,
        coalesce(added.last_row_no, met.row_no) as last_row_no
    from met
    left join staging.added_value as added
        on added.content_sha256 = met.content_sha256
        and added.table_no = met.table_no
        and added.row_no = met.row_no
        and added.slot_no = met.slot_no
    left join raw.absent_value as absent
        on absent.content_sha256 = met.content_sha256
        and absent.table_no = met.table_no
        and absent.row_no = met.row_no
        and absent.slot_no = met.slot_no
)

select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    measure_code,
    org_unit_key,
    period_key,
    -- The row's part before the column's: 15-17|AGRIBANK.
    concat_ws('|', nullif(row_breakdown_code, ''), nullif(breakdown_code, '')) as breakdown_code,
    sender_code,
    value,
    coalesce(absent_status, obs_status, file_status) as obs_status,
    sheet_name,
    case
        when is_whole_address then column_letter
        when last_row_no = row_no then column_letter || row_no::text
        else column_letter || row_no::text || '..' || column_letter || last_row_no::text
    end as cell_ref,
    row_label,
    column_label
from present
where value is not null
    or absent_status is not null
