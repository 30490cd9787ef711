-- The unit that each way of naming means, or among how many the choice is.
-- Grain: asked_no.
-- Slice: file
-- Sources: staging.asked_unit, staging.unit_candidate.
-- candidates: 0 none, or a single one that a partial list leaves uncertain; 1 the unit; 2 several namesakes.
with way as (
    select
        asked_no,
        match_rank,
        min(org_unit_key) as org_unit_key,
        min(org_unit_code) as org_unit_code,
        -- Several namesakes are ambiguous however partial the list; a single one needs the whole list.
        case
            when min(org_unit_key) < max(org_unit_key) then 2
            when bool_or(is_certain) then 1
            else 0
        end as candidates
    from staging.unit_candidate
    group by asked_no, match_rank
),

-- The closest way of matching alone: none, one or several units.
best as (
    select
        asked_no,
        min_by(org_unit_key, match_rank) as org_unit_key,
        min_by(org_unit_code, match_rank) as org_unit_code,
        min_by(candidates, match_rank) as candidates
    from way
    group by asked_no
),

named as (
    select distinct asked_no, org_unit_key
    from staging.unit_candidate
    where match_rank >= 2
)

select
    asked.asked_no,
    asked.asker_no,
    asked.org_level,
    asked.unit_code_text,
    asked.unit_name_text,
    asked.asked_code,
    asked.is_own_unit,
    best.org_unit_key,
    best.org_unit_code,
    coalesce(best.candidates, 0) as candidates,
    named.org_unit_key is not null as is_named_so
from staging.asked_unit as asked
left join best
    on best.asked_no = asked.asked_no
left join named
    on named.asked_no = asked.asked_no
    and named.org_unit_key = best.org_unit_key
