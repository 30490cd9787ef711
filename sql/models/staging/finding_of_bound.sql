-- A member that exceeds what it can have is shown and left out of the sum.
-- Grain: finding.
-- Sources: staging.member_value, staging.indicator_moment, staging.indicator_term, core.dim_org_unit,
--   staging.current_observation.
select
    'UNIT_ABOVE_BOUND' as code,
    max_by(observation.content_sha256, (observation.value, observation.breakdown_code)) as content_sha256,
    max_by(observation.sheet_name, (observation.value, observation.breakdown_code)) as sheet_name,
    max_by(observation.cell_ref, (observation.value, observation.breakdown_code)) as cell_ref,
    null::text as raw_text,
    member.indicator_code || ' ' || unit.org_unit_code || ' ' || observation.period_code || ': '
        || '⟨' || regexp_replace(member.numerator::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(member.bound::text, '\.?0+$', '') || '⟩' as expected
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
inner join core.dim_org_unit as unit
    on unit.org_unit_key = member.member_key
inner join staging.current_observation as observation
    on observation.measure_code = term.measure_code
    and observation.org_unit_key = member.member_key
    and observation.period_key = member.period_key
where member.is_above_bound
group by
    member.indicator_code, unit.org_unit_code, observation.period_code, member.numerator, member.bound
