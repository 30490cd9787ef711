-- A member that exceeds what it can have is shown and left out of the sum.
-- Grain: finding.
-- Sources: staging.member_value, staging.indicator_moment, staging.indicator_term, core.dim_org_unit,
--   staging.current_observation.
-- Few do: the figures of no other measure are looked at.
with above_bound as (
    select
        member.indicator_code,
        member.period_key,
        member.member_key,
        member.numerator,
        member.bound,
        term.measure_code
    from staging.member_value as member
    inner join staging.indicator_moment as moment
        on moment.indicator_code = member.indicator_code
        and moment.variant_level = member.variant_level
        and moment.period_key = member.period_key
        and moment.province_key = member.province_key
        and moment.moment_on = member.moment_on
        and moment.next_moment_on = date '9999-12-31'
    inner join staging.indicator_term as term
        on term.indicator_code = member.indicator_code
        and term.variant_level = member.variant_level
        and term.component = member.component
        and term.side = 'numerator'
    where member.is_above_bound
),

observation as (
    select *
    from staging.current_observation
    where measure_code in (select measure_code from above_bound)
        and period_key in (select period_key from above_bound)
)

select
    'UNIT_ABOVE_BOUND' as code,
    max_by(observation.content_sha256, (observation.value, observation.breakdown_code)) as content_sha256,
    max_by(observation.sheet_name, (observation.value, observation.breakdown_code)) as sheet_name,
    max_by(observation.cell_ref, (observation.value, observation.breakdown_code)) as cell_ref,
    null::text as raw_text,
    member.indicator_code || ' ' || unit.org_unit_code || ' ' || observation.period_code || ': '
        || '⟨' || regexp_replace(member.numerator::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(member.bound::text, '\.?0+$', '') || '⟩' as expected
from above_bound as member
inner join core.dim_org_unit as unit
    on unit.org_unit_key = member.member_key
inner join observation
    on observation.measure_code = member.measure_code
    and observation.org_unit_key = member.member_key
    and observation.period_key = member.period_key
group by
    member.indicator_code, unit.org_unit_code, observation.period_code, member.numerator, member.bound
