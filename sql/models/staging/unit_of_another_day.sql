-- Rows that name a unit which existed before or after the day for which they speak, and not on it.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: staging.asked_unit, staging.unit_candidate, staging.unit_name, core.dim_org_unit,
--   reference.org_unit_lineage.
-- Code and name count together: 05977 with the name Vĩnh Trại is the ward of before July 2025, whatever 05977 is today.
-- A bare name alone is not enough: the unit of the day may be missing in a partial list.
-- A unit that only got another name or type is the same unit: exactly one came whole into one.
with settled as (
    select content_sha256, table_no, row_no
    from staging.unit_candidate
    group by content_sha256, table_no, row_no, org_unit_key
    having min(match_rank) <= 1 and max(match_rank) >= 2
),

found as (
    select distinct content_sha256, table_no, row_no from staging.unit_candidate
),

doubtful as (
    select
        asked.*,
        asked.unit_code_text is not null and asked.unit_name_text is not null as has_both
    from staging.asked_unit as asked
    left join found
        on found.content_sha256 = asked.content_sha256
        and found.table_no = asked.table_no
        and found.row_no = asked.row_no
    left join settled
        on settled.content_sha256 = asked.content_sha256
        and settled.table_no = asked.table_no
        and settled.row_no = asked.row_no
    where not asked.is_own_unit
        and (
            found.content_sha256 is null
            or (asked.unit_code_text is not null and asked.unit_name_text is not null
                and settled.content_sha256 is null)
        )
),

renamed as (
    select from_org_unit_code, to_org_unit_code, effective_on
    from reference.org_unit_lineage
    where share = 'full'
    qualify count(*) over (partition by to_org_unit_code, effective_on) = 1
)

select
    doubtful.content_sha256,
    doubtful.table_no,
    doubtful.row_no,
    unit.org_unit_key,
    doubtful.has_both,
    unit.org_unit_name_vi || ' (' || unit.org_unit_code || ', '
        || substr(unit.valid_from::text, 9, 2) || '/' || substr(unit.valid_from::text, 6, 2) || '/'
        || substr(unit.valid_from::text, 1, 4) || ' - '
        || case
            when unit.valid_to = date '9999-12-31' then '...'
            else substr(cast(unit.valid_to - 1 as date)::text, 9, 2) || '/'
                || substr(cast(unit.valid_to - 1 as date)::text, 6, 2) || '/'
                || substr(cast(unit.valid_to - 1 as date)::text, 1, 4)
        end || ')' as unit_text
from doubtful
inner join core.dim_org_unit as unit
    on unit.org_level = doubtful.org_level
    and (doubtful.province_code is null or coalesce(unit.province_code, doubtful.province_code) = doubtful.province_code)
    and (doubtful.unit_code_text is null or unit.org_unit_code = doubtful.asked_code)
    and (doubtful.period_ends_on < unit.valid_from or doubtful.period_ends_on >= unit.valid_to)
inner join staging.unit_name as unit_name
    on unit_name.org_unit_key = unit.org_unit_key
    and (
        doubtful.unit_name_text is null
        or unit_name.match_key = doubtful.unit_match_key
        or (unit_name.unit_type = doubtful.unit_type and unit_name.bare_key = doubtful.unit_bare_key)
        or (doubtful.has_both and doubtful.unit_type is null and unit_name.bare_key = doubtful.unit_bare_key)
    )
left join renamed
    on doubtful.has_both
    and renamed.from_org_unit_code = unit.org_unit_code
    and renamed.to_org_unit_code = doubtful.asked_code
    and renamed.effective_on = unit.valid_to
where renamed.effective_on is null
qualify row_number() over (
    partition by doubtful.content_sha256, doubtful.table_no, doubtful.row_no
    order by abs(unit.valid_to - doubtful.period_ends_on), unit.org_unit_key
) = 1
