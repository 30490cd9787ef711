-- The digital transformation index by edition: score, points, rank.
-- Grain: province x assessed year x part (total, pillar).
-- Sources: core.fct_observation, reference.dti_component.
-- Excluded: figures no longer current, and what is set aside for another sender's.
with present as (
    select
        *,
        case when measure_code like 'dti_pillar%' then breakdown_code else 'total' end as component_code
    from core.fct_observation
    where measure_code in (
        'dti_score', 'dti_maximum', 'dti_pillar_score', 'dti_pillar_maximum', 'dti_rank', 'dti_universe',
        'published_dti_provincial_rank'
    )
        and value is not null
        and known_to = date '9999-12-31'
        and not is_set_aside
),

beside as (
    select
        org_unit_key,
        org_unit_code,
        period_key,
        calendar,
        period_code,
        component_code,
        max(value) filter (where measure_code in ('dti_score', 'dti_pillar_score')) as score,
        max(value) filter (where measure_code in ('dti_maximum', 'dti_pillar_maximum')) as maximum,
        max(value) filter (where measure_code = 'dti_rank') as reported_rank,
        max(value) filter (where measure_code = 'published_dti_provincial_rank') as published_rank,
        max(value) filter (where measure_code = 'dti_universe') as rank_of_n,
        max(known_from) as known_from
    from present
    group by org_unit_key, org_unit_code, period_key, calendar, period_code, component_code
)

select
    beside.org_unit_key,
    beside.org_unit_code,
    beside.period_key,
    beside.calendar,
    beside.period_code,
    beside.component_code,
    case when beside.component_code = 'total' then 'total' else 'pillar' end as component_kind,
    part.component_name_vi,
    part.component_name_en,
    edition.edition_code,
    beside.score,
    beside.maximum,
    (beside.score / nullif(beside.maximum, 0))::decimal(28, 10) as share_of_maximum,
    part.max_points,
    (beside.score * part.max_points / nullif(beside.maximum, 0))::decimal(28, 10) as points,
    coalesce(beside.reported_rank, beside.published_rank) as rank,
    beside.rank_of_n,
    case
        when beside.reported_rank is not null then 'reported'
        when beside.published_rank is not null then 'published'
    end as rank_basis,
    beside.known_from
from beside
left join reference.dti_component as edition
    on edition.component_kind = 'total'
    and substr(beside.period_code, 1, 4)::integer between edition.first_assessed_year and edition.last_assessed_year
left join reference.dti_component as part
    on part.edition_code = edition.edition_code
    and part.component_code = beside.component_code
    and part.component_kind in ('total', 'pillar')
