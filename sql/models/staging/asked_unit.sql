-- Each way in which rows name a unit, once: code, name, level, who asks and for which stretch of days.
-- Grain: asker_no x org_level x unit_code_text x unit_name_text.
-- Slice: file
-- Sources: raw.table_row, staging.sheet_day.
-- Excluded: rows of rejected files.
-- Codes as they should have been typed: "5971" and "5971.0" lost their leading zero in Excel. What a name is without
--   its type follows from the name: hence any_value.
with asker as (
    select distinct asker_no, province_code, sender_org_unit_code, unit_day from staging.sheet_day
),

naming as (
    select
        sheet.asker_no,
        body.org_level,
        body.unit_code_text,
        body.unit_name_text,
        any_value(body.unit_match_key) as unit_match_key,
        any_value(body.unit_type) as unit_type,
        any_value(body.unit_bare_key) as unit_bare_key
    from raw.table_row as body
    inner join staging.sheet_day as sheet
        on sheet.content_sha256 = body.content_sha256
        and sheet.table_no = body.table_no
    group by sheet.asker_no, body.org_level, body.unit_code_text, body.unit_name_text
)

select
    row_number() over () as asked_no,
    naming.*,
    asker.province_code,
    asker.sender_org_unit_code,
    asker.unit_day,
    case
        when naming.unit_code_text is null then null
        when naming.org_level = 'commune' then lpad(split_part(trim(naming.unit_code_text), '.', 1), 5, '0')
        when naming.org_level = 'district' then lpad(split_part(trim(naming.unit_code_text), '.', 1), 3, '0')
        else trim(naming.unit_code_text)
    end as asked_code,
    -- A sender without a province of its own names the one that it speaks of.
    (naming.org_level = 'province' and asker.province_code is not null)
        or (naming.unit_code_text is null and naming.unit_name_text is null) as is_own_unit
from naming
inner join asker
    on asker.asker_no = naming.asker_no
