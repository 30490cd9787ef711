-- Rows with the unit that each speaks of, or why none was found, before rows are held against each other.
-- Grain: content_sha256 x table_no x row_no.
-- View: a row meets what was found for its way of naming; no row is written again.
-- Sources: raw.table_row, staging.sheet_day, staging.slot_kind, staging.row_breakdown, staging.found_unit,
--   staging.unit_of_another_day.
-- Excluded: rows of rejected files.
-- A row of a list (a school, a facility) stands under its province, whichever sheet it is on; a sheet
-- that bears the name of no unit is refused with all its rows.
with placed as (
    select
        body.*,
        sheet.is_added_up,
        sheet.is_file_added_up,
        sheet.province_org_unit_key,
        sheet.province_org_unit_code,
        coalesce(kind.is_measure_unknown, false) as is_measure_unknown,
        coalesce(kind.has_mean, false) as has_mean,
        case when listed.row_no is null then body.breakdown_code else listed.breakdown_code end as listed_code,
        listed.unlisted_text,
        listed.unlisted_in,
        coalesce(kind.is_list, false) and body.breakdown_code <> '' as is_list_row,
        body.unit_code_text is null and coalesce(body.unit_name_text = sheet.sheet_name, false) as is_sheet_unit,
        found.asked_code,
        found.is_own_unit,
        found.is_named_so,
        case when other_day.asked_no is null and found.candidates = 1 then found.org_unit_key end as found_key,
        case when other_day.asked_no is null and found.candidates = 1 then found.org_unit_code end as found_code,
        case when other_day.asked_no is null then found.candidates else 0 end as candidates,
        other_day.unit_text as other_day_text
    from raw.table_row as body
    inner join staging.sheet_day as sheet
        on sheet.content_sha256 = body.content_sha256
        and sheet.table_no = body.table_no
    inner join staging.found_unit as found
        on found.asker_no = sheet.asker_no
        and found.org_level = body.org_level
        and found.unit_code_text is not distinct from body.unit_code_text
        and found.unit_name_text is not distinct from body.unit_name_text
    left join staging.slot_kind as kind
        on kind.content_sha256 = body.content_sha256
        and kind.table_no = body.table_no
        and kind.row_kind = body.row_kind
    left join staging.row_breakdown as listed
        on listed.content_sha256 = body.content_sha256
        and listed.table_no = body.table_no
        and listed.row_no = body.row_no
    left join staging.unit_of_another_day as other_day
        on other_day.asked_no = found.asked_no
        and other_day.period_ends_on = sheet.period_ends_on
)

select
    content_sha256,
    table_no,
    row_no,
    row_kind,
    row_label,
    label_column,
    case when is_list_row and is_sheet_unit then 'province' else org_level end as org_level,
    listed_code as breakdown_code,
    unit_code_text,
    unit_name_text,
    obs_status,
    is_list_row,
    is_added_up,
    is_file_added_up,
    has_mean,
    candidates,
    -- A list has one row for each of its members, on however many sheets it stands.
    case
        when is_list_row then 'list|' || listed_code
        else concat_ws('|', table_no, row_kind, found_key, listed_code)
    end as row_key,
    case
        when not (is_list_row and is_sheet_unit) then found_key
        when candidates = 1 then province_org_unit_key
    end as org_unit_key,
    case
        when not (is_list_row and is_sheet_unit) then found_code
        when candidates = 1 then province_org_unit_code
    end as org_unit_code,
    unlisted_text,
    unlisted_in,
    other_day_text,
    case
        when is_measure_unknown then 'MEASURE_UNKNOWN'
        when unlisted_text is not null then 'CODE_NOT_LISTED'
        when candidates <> 1 and is_sheet_unit then 'SHEET_UNIT_UNKNOWN'
        when other_day_text is not null then 'UNIT_NOT_OF_DATE'
        when candidates = 0 then 'UNIT_UNKNOWN'
        when candidates > 1 then 'UNIT_AMBIGUOUS'
    end as refusal_code,
    coalesce(candidates = 1 and asked_code = found_code and asked_code <> trim(unit_code_text), false)
        as is_code_padded,
    candidates = 1 and not is_own_unit and unit_code_text is not null and unit_name_text is not null
        and (not is_named_so or (asked_code <> found_code and org_level <> 'sector')) as is_name_other,
    v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19,
    v20, v21, v22, v23, v24, v25, v26, v27, v28, v29, v30, v31, v32, v33, v34, v35, v36, v37, v38, v39
from placed
