-- Rates beside the one that the counts give, and parts above their whole.
-- Grain: finding.
-- Sources: staging.current_observation, staging.indicator_term, core.fct_indicator_value, reference.threshold.
with threshold as (
    select
        max(case when threshold_code = 'reported_rounding_pp' then value end) as reported_rounding_pp
    from reference.threshold
),

-- The rate that the sender printed, or somebody published, beside the one that the counts give; a
-- published rank beside the reported one.
reported as (
    select
        'REPORTED_DIFFERS' as code,
        observation.content_sha256,
        observation.sheet_name,
        observation.cell_ref,
        regexp_replace(observation.value::text, '\.?0+$', '') as raw_text,
        '⟨' || regexp_replace(observation.value::text, '\.?0+$', '') || '⟩' as found,
        '⟨' || regexp_replace(cast(computed.value as decimal(28, 4))::text, '\.?0+$', '') || '⟩' as expected
    from staging.current_observation as observation
    inner join staging.indicator_term as term
        on term.measure_code = observation.measure_code
        and term.side in ('reported', 'published')
    inner join core.fct_indicator_value as computed
        on computed.indicator_code = term.indicator_code
        and (computed.basis = 'computed' or term.side = 'published')
        and computed.is_aggregate
        and computed.org_level = case when term.variant_level = '' then 'province' else term.variant_level end
        and computed.org_unit_key = observation.org_unit_key
        and computed.period_key = observation.period_key
        and computed.known_to = date '9999-12-31'
    cross join threshold
    where abs(observation.value - computed.value) > threshold.reported_rounding_pp
),

-- Told once, where it happens: at the period that was reported, not at every sum that contains it.
above_whole as (
    select
        'NUMERATOR_ABOVE_DENOMINATOR' as code,
        min_by(observation.content_sha256, observation.cell_ref) as content_sha256,
        min_by(observation.sheet_name, observation.cell_ref) as sheet_name,
        min(observation.cell_ref) as cell_ref,
        null::text as raw_text,
        value.indicator_code || ' ' || value.org_unit_code || ' ' || value.period_code || ': '
            || '⟨' || regexp_replace(value.numerator::text, '\.?0+$', '') || '⟩' as found,
        '⟨' || regexp_replace(value.denominator::text, '\.?0+$', '') || '⟩' as expected
    from core.fct_indicator_value as value
    inner join staging.indicator_term as term
        on term.indicator_code = value.indicator_code
        and term.side = 'numerator'
        and term.variant_level in ('', value.org_level)
    inner join staging.current_observation as observation
        on observation.measure_code = term.measure_code
        and observation.period_key = value.period_key
        and (observation.org_unit_key = value.org_unit_key or value.is_aggregate)
    where value.numerator > value.denominator
        and value.value is null
        and value.known_to = date '9999-12-31'
    group by
        value.indicator_code, value.org_unit_code, value.org_level, value.period_code, value.numerator, value.denominator
)

select * from reported
union all
select * from above_whole
