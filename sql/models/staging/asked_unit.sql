-- What each row says of its unit: code, name, level, and the day for which it speaks.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: raw.table_row, raw.slot, raw.sheet_table, staging.row_breakdown, staging.submission_candidate,
--   core.dim_period, reference.measure.
-- Excluded: rows of rejected files.
-- Codes as they should have been typed: "5971" and "5971.0" lost their leading zero in Excel.
with list_kind as (
    select distinct slot.content_sha256, slot.table_no, slot.row_kind
    from raw.slot as slot
    inner join reference.measure as measure
        on measure.measure_code = slot.measure_code
        and measure.org_level in ('facility', 'enterprise', 'report_item')
),

table_row as (
    select
        candidate.content_sha256,
        body.table_no,
        body.row_no,
        body.row_kind,
        body.org_level,
        body.unit_code_text,
        body.unit_name_text,
        body.unit_match_key,
        body.unit_type,
        body.unit_bare_key,
        case when listed.row_no is null then body.breakdown_code else listed.breakdown_code end as breakdown_code,
        listed.unlisted_text,
        listed.unlisted_in,
        sheet_table.is_added_up,
        candidate.province_code,
        candidate.sender_org_unit_code,
        period.ends_on as period_ends_on,
        list_kind.row_kind is not null and body.breakdown_code <> '' as is_list_row,
        body.unit_code_text is null and coalesce(body.unit_name_text = sheet_table.sheet_name, false) as is_sheet_unit
    from raw.table_row as body
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = body.content_sha256
        and sheet_table.table_no = body.table_no
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = body.content_sha256
    inner join core.dim_period as period
        on period.calendar = coalesce(sheet_table.calendar, candidate.calendar)
        and period.period_code = coalesce(sheet_table.period_code, candidate.period_code)
    left join list_kind
        on list_kind.content_sha256 = body.content_sha256
        and list_kind.table_no = body.table_no
        and list_kind.row_kind = body.row_kind
    left join staging.row_breakdown as listed
        on listed.content_sha256 = body.content_sha256
        and listed.table_no = body.table_no
        and listed.row_no = body.row_no
    where candidate.refusal_code is null
        and not candidate.is_waiting
)

select
    *,
    case
        when unit_code_text is null then null
        when org_level = 'commune' then lpad(split_part(trim(unit_code_text), '.', 1), 5, '0')
        when org_level = 'district' then lpad(split_part(trim(unit_code_text), '.', 1), 3, '0')
        else trim(unit_code_text)
    end as asked_code,
    -- A sender without a province of its own names the one that it speaks of.
    (org_level = 'province' and province_code is not null) or (unit_code_text is null and unit_name_text is null)
        as is_own_unit
from table_row
