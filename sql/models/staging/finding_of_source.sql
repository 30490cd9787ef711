-- Findings that only show beside the figures of another sender.
-- Grain: finding.
-- Sources: staging.current_observation, core.fct_observation, core.dim_submission, core.fct_indicator_value,
--   core.dim_org_unit, reference.threshold.
with threshold as (
    select
        max(case when threshold_code = 'account_share_of_15_plus_pct' then value end) as account_share_of_15_plus_pct,
        max(case when threshold_code = 'household_difference_pct' then value end) as household_difference_pct
    from reference.threshold
),

-- What is known of the population, even where a district is missing and no rate is computed.
people as (
    select unit.province_code, observation.period_key, sum(observation.value) as people
    from staging.current_observation as observation
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = observation.org_unit_key
    where observation.measure_code = 'population_15_plus'
    group by unit.province_code, observation.period_key
),

-- Nearly everybody of 15 and over: accounts were counted, and many have several.
accounts as (
    select
        'ACCOUNTS_AS_PERSONS' as code,
        observation.content_sha256,
        observation.sheet_name,
        min(observation.cell_ref) as cell_ref,
        null::text as raw_text,
        '⟨' || regexp_replace(value.numerator::text, '\.?0+$', '') || '⟩' as found,
        '⟨' || regexp_replace(coalesce(value.denominator, people.people)::text, '\.?0+$', '') || '⟩' as expected
    from core.fct_indicator_value as value
    left join people
        on people.period_key = value.denominator_period_key
        and people.province_code = value.org_unit_code
    inner join staging.current_observation as observation
        on observation.measure_code = 'persons_with_account'
        and observation.org_unit_key = value.org_unit_key
        and observation.period_key = value.period_key
    cross join threshold
    where value.indicator_code = 'age15plus_transaction_account_rate'
        and value.is_aggregate
        and value.known_to = date '9999-12-31'
        and 100 * value.numerator > threshold.account_share_of_15_plus_pct * coalesce(value.denominator, people.people)
    group by observation.content_sha256, observation.sheet_name, value.numerator, value.denominator, people.people
),

own_households as (
    select
        *,
        case measure_code
            when 'trade_households_own' then 'households'
            when 'commune_households_own' then 'commune_households'
        end as official_measure_code
    from staging.current_observation
    where measure_code in ('trade_households_own', 'commune_households_own')
),

-- Beside the statistics of the year, else of the two years before.
beside_statistics as (
    select
        own.*,
        official.value as official_value
    from own_households as own
    inner join staging.current_observation as official
        on official.measure_code = own.official_measure_code
        and official.org_unit_key = own.org_unit_key
        and official.period_type = 'year'
        and official.period_year <= own.period_year
        and official.period_year >= own.period_year - 2
    qualify row_number() over (
        partition by own.content_sha256, own.measure_code, own.org_unit_key, own.period_key
        order by official.period_year desc
    ) = 1
),

households as (
    select
        'HOUSEHOLDS_DIFFER' as code,
        beside_statistics.content_sha256,
        beside_statistics.sheet_name,
        beside_statistics.cell_ref,
        regexp_replace(beside_statistics.value::text, '\.?0+$', '') as raw_text,
        '⟨' || regexp_replace(beside_statistics.value::text, '\.?0+$', '') || '⟩' as found,
        '⟨' || regexp_replace(beside_statistics.official_value::text, '\.?0+$', '') || '⟩' as expected
    from beside_statistics
    cross join threshold
    where 100 * abs(beside_statistics.value - beside_statistics.official_value)
        > threshold.household_difference_pct * beside_statistics.official_value
),

-- What counts today beside what is set aside for it: of the same breakdown, else the first.
told_twice as (
    select
        aside.sheet_name,
        aside.cell_ref,
        submission.content_sha256,
        aside.value,
        aside.sender_code,
        counted.sender_code as counted_sender_code,
        aside.breakdown_code = counted.breakdown_code and aside.value is not distinct from counted.value as is_alike,
        aside.sender_code || ': '
            || coalesce('⟨' || regexp_replace(aside.value::text, '\.?0+$', '') || '⟩', aside.obs_status) as found,
        counted.sender_code || ': '
            || coalesce('⟨' || regexp_replace(counted.value::text, '\.?0+$', '') || '⟩', counted.obs_status)
            || case when counted.breakdown_code = aside.breakdown_code then '' else ' (' || counted.breakdown_code || ')' end
            as expected
    from core.fct_observation as aside
    inner join core.dim_submission as submission
        on submission.submission_code = aside.submission_code
    inner join core.fct_observation as counted
        on counted.measure_code = aside.measure_code
        and counted.org_unit_key = aside.org_unit_key
        and counted.period_key = aside.period_key
        and counted.known_to = date '9999-12-31'
        and not counted.is_set_aside
    where aside.is_set_aside
        and aside.known_to = date '9999-12-31'
    qualify row_number() over (
        partition by
            aside.measure_code, aside.org_unit_key, aside.period_key, aside.breakdown_code, aside.sender_code
        order by counted.breakdown_code <> aside.breakdown_code, counted.breakdown_code, counted.sender_code
    ) = 1
),

two_senders as (
    select
        'TWO_SENDERS' as code,
        content_sha256,
        sheet_name,
        cell_ref,
        regexp_replace(value::text, '\.?0+$', '') as raw_text,
        found,
        expected
    from told_twice
    where not is_alike
    union all
    -- A whole report that says the same: told once.
    select
        'TWO_SENDERS' as code,
        content_sha256,
        sheet_name,
        null::text as cell_ref,
        null::text as raw_text,
        sender_code || ' (n = ' || count(*)::text || ')' as found,
        counted_sender_code || ' (n = ' || count(*)::text || ')' as expected
    from told_twice
    where is_alike
    group by content_sha256, sheet_name, sender_code, counted_sender_code
)

select * from accounts
union all
select * from households
union all
select * from two_senders
