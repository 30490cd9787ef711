-- Contents of which every row was left out because its unit was not found.
-- Grain: content_sha256.
-- Slice: file
-- Sources: staging.sheet_day, staging.row_unit, staging.cell.
-- Such a report tells nothing, so it takes nothing away: it supersedes no other. A spelling added to
-- reference.org_unit_alias brings it back.
with told as (
    select distinct content_sha256 from staging.cell
),

silent as (
    select distinct sheet.content_sha256
    from staging.sheet_day as sheet
    left join told
        on told.content_sha256 = sheet.content_sha256
    where told.content_sha256 is null
)

select distinct silent.content_sha256
from silent
inner join staging.row_unit as row_unit
    on row_unit.content_sha256 = silent.content_sha256
where row_unit.refusal_code is not null
