-- Names of a unit which existed before or after the day for which they are said, and not on it.
-- Grain: asked_no x period_ends_on.
-- Slice: file
-- Sources: staging.asked_unit, staging.unit_candidate, staging.unit_name, staging.sheet_day, core.dim_org_unit,
--   reference.org_unit_lineage.
-- Code and name count together: 05977 with the name Vĩnh Trại is the ward of before July 2025, whatever 05977 is today.
-- A bare name alone is not enough: the unit of the day may be missing in a partial list.
-- A unit that only got another name or type is the same unit: exactly one came whole into one.
with settled as (
    select asked_no
    from staging.unit_candidate
    group by asked_no, org_unit_key
    having min(match_rank) <= 1 and max(match_rank) >= 2
),

found as (
    select distinct asked_no from staging.unit_candidate
),

doubtful as (
    select
        asked.*,
        asked.unit_code_text is not null and asked.unit_name_text is not null as has_both
    from staging.asked_unit as asked
    left join found
        on found.asked_no = asked.asked_no
    left join settled
        on settled.asked_no = asked.asked_no
    where not asked.is_own_unit
        and (
            found.asked_no is null
            or (asked.unit_code_text is not null and asked.unit_name_text is not null and settled.asked_no is null)
        )
),

-- By the code and what name stands beside it, by the very name, by the name without its type: each an equality.
known as (
    select doubtful.*, unit.org_unit_key
    from doubtful
    inner join core.dim_org_unit as unit
        on unit.org_unit_code = doubtful.asked_code
        and unit.org_level = doubtful.org_level
    inner join staging.unit_name as unit_name
        on unit_name.org_unit_key = unit.org_unit_key
        and (
            doubtful.unit_name_text is null
            or unit_name.match_key = doubtful.unit_match_key
            or (unit_name.unit_type = doubtful.unit_type and unit_name.bare_key = doubtful.unit_bare_key)
            or (doubtful.unit_type is null and unit_name.bare_key = doubtful.unit_bare_key)
        )
    union
    select doubtful.*, unit_name.org_unit_key
    from doubtful
    inner join staging.unit_name as unit_name
        on unit_name.match_key = doubtful.unit_match_key
    where doubtful.unit_code_text is null
    union
    select doubtful.*, unit_name.org_unit_key
    from doubtful
    inner join staging.unit_name as unit_name
        on unit_name.bare_key = doubtful.unit_bare_key
        and unit_name.unit_type = doubtful.unit_type
    where doubtful.unit_code_text is null
),

renamed as (
    select from_org_unit_code, to_org_unit_code, effective_on
    from reference.org_unit_lineage
    where share = 'full'
    qualify count(*) over (partition by to_org_unit_code, effective_on) = 1
),

day_spoken_of as (
    select distinct asker_no, period_ends_on from staging.sheet_day
)

select
    known.asked_no,
    day_spoken_of.period_ends_on,
    unit.org_unit_key,
    known.has_both,
    unit.org_unit_name_vi || ' (' || unit.org_unit_code || ', '
        || substr(unit.valid_from::text, 9, 2) || '/' || substr(unit.valid_from::text, 6, 2) || '/'
        || substr(unit.valid_from::text, 1, 4) || ' - '
        || case
            when unit.valid_to = date '9999-12-31' then '...'
            else substr(cast(unit.valid_to - 1 as date)::text, 9, 2) || '/'
                || substr(cast(unit.valid_to - 1 as date)::text, 6, 2) || '/'
                || substr(cast(unit.valid_to - 1 as date)::text, 1, 4)
        end || ')' as unit_text
from known
inner join day_spoken_of
    on day_spoken_of.asker_no = known.asker_no
inner join core.dim_org_unit as unit
    on unit.org_unit_key = known.org_unit_key
    and unit.org_level = known.org_level
    and (known.province_code is null or coalesce(unit.province_code, known.province_code) = known.province_code)
    and (day_spoken_of.period_ends_on < unit.valid_from or day_spoken_of.period_ends_on >= unit.valid_to)
left join renamed
    on known.has_both
    and renamed.from_org_unit_code = unit.org_unit_code
    and renamed.to_org_unit_code = known.asked_code
    and renamed.effective_on = unit.valid_to
where renamed.effective_on is null
qualify row_number() over (
    partition by known.asked_no, day_spoken_of.period_ends_on
    order by abs(unit.valid_to - day_spoken_of.period_ends_on), unit.org_unit_key
) = 1
