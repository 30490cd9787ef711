-- What is known now of each year of the targets not yet due: the value nearest to the end of the year.
-- Grain: target x year.
-- Sources: staging.target_context, staging.target_evidence, reference.org_unit_count, ops.run_parameters.
-- Left out: a month of figures that add up over the year, part of a year where they are counts.
-- A year is comparable with the latest one if it ends on or after the last reorganisation of the units
--   that the target speaks of: the districts, the communes, or for a rank the provinces it is a rank among.
with pending as (
    select
        target.*,
        parameters.business_date,
        case
            when target.unit_code like 'rank%' then 'province'
            when target.org_level in ('district', 'commune') then target.org_level
        end as peer_level
    from staging.target_context as target
    cross join ops.run_parameters as parameters
    where target.due_on > parameters.business_date
        and target.issued_on <= parameters.business_date
),

peer_count as (
    select
        org_level,
        parent_org_unit_code,
        valid_from,
        unit_count,
        lag(unit_count) over (partition by org_level, parent_org_unit_code order by valid_from) as count_before
    from reference.org_unit_count
),

reorganised as (
    select pending.target_code, max(peer_count.valid_from) as comparable_from
    from pending
    inner join peer_count
        on peer_count.org_level = pending.peer_level
        and (peer_count.parent_org_unit_code = pending.province_code
            or (pending.peer_level = 'province' and peer_count.parent_org_unit_code is null))
        and peer_count.valid_from <= pending.business_date
    where peer_count.count_before <> peer_count.unit_count
    group by pending.target_code
)

select
    evidence.target_code,
    evidence.period_year,
    evidence.calendar,
    evidence.period_code,
    evidence.ends_on,
    evidence.value,
    evidence.is_passing,
    reorganised.comparable_from,
    reorganised.comparable_from is null or evidence.ends_on >= reorganised.comparable_from as is_comparable
from staging.target_evidence as evidence
inner join pending
    on pending.target_code = evidence.target_code
left join reorganised
    on reorganised.target_code = evidence.target_code
where evidence.is_headline
    and evidence.value is not null
    and evidence.known_to = date '9999-12-31'
    and (not pending.is_flow or evidence.is_from_year_start)
    and (not pending.is_flow or pending.unit_code like 'percent%' or coalesce(evidence.last_month, 12) = 12)
qualify row_number() over (
    partition by evidence.target_code, evidence.period_year
    order by evidence.is_from_year_start desc, evidence.ends_on desc, evidence.basis
) = 1
