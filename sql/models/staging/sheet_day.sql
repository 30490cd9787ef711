-- For whom and for which day each table of an accepted file speaks.
-- Grain: content_sha256 x table_no.
-- Slice: file
-- Sources: raw.sheet_table, staging.submission_candidate, staging.unit_name, core.dim_period, core.dim_org_unit,
--   reference.org_unit_count.
-- Excluded: rejected and waiting files.
-- Between two days on which units, their names or their number change, a name means the same: unit_day is the first day
--   of such a stretch, and asker_no one for all tables of one province, sender and stretch.
with change_day as (
    select valid_from as changed_on from staging.unit_name
    union
    select valid_to as changed_on from staging.unit_name
    union
    select valid_from as changed_on from core.dim_org_unit
    union
    select valid_to as changed_on from core.dim_org_unit
    union
    select valid_from as changed_on from reference.org_unit_count
    union
    select valid_to as changed_on from reference.org_unit_count
),

sheet as (
    select
        sheet_table.content_sha256,
        sheet_table.table_no,
        sheet_table.sheet_name,
        sheet_table.is_added_up,
        bool_and(sheet_table.is_added_up) over (partition by sheet_table.content_sha256) as is_file_added_up,
        candidate.province_code,
        candidate.sender_org_unit_code,
        period.ends_on as period_ends_on
    from raw.sheet_table as sheet_table
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = sheet_table.content_sha256
    inner join core.dim_period as period
        on period.calendar = coalesce(sheet_table.calendar, candidate.calendar)
        and period.period_code = coalesce(sheet_table.period_code, candidate.period_code)
    where candidate.refusal_code is null
        and not candidate.is_waiting
),

day_spoken_of as (
    select sheet.period_ends_on, coalesce(max(change_day.changed_on), date '1900-01-01') as unit_day
    from (select distinct period_ends_on from sheet) as sheet
    left join change_day
        on change_day.changed_on <= sheet.period_ends_on
    group by sheet.period_ends_on
),

province as (
    select org_unit_key, org_unit_code, valid_from, valid_to
    from core.dim_org_unit
    where org_level = 'province'
)

select
    sheet.*,
    day_spoken_of.unit_day,
    province.org_unit_key as province_org_unit_key,
    province.org_unit_code as province_org_unit_code,
    dense_rank() over (
        order by sheet.province_code, sheet.sender_org_unit_code, day_spoken_of.unit_day
    ) as asker_no
from sheet
inner join day_spoken_of
    on day_spoken_of.period_ends_on = sheet.period_ends_on
left join province
    on province.org_unit_code = sheet.province_code
    and sheet.period_ends_on >= province.valid_from
    and sheet.period_ends_on < province.valid_to
