-- Indicator values with their vintages, rounded half up to 10 decimals.
-- Grain: indicator x unit x level x period x basis x known span.
-- Slice: indicator
-- Sources: staging.indicator_fraction, staging.indicator_term, staging.unit_part_of_year, core.dim_org_unit,
--   core.dim_period, core.dim_indicator.
-- A numerator above its whole stays visible without a value.
with flow as (
    select indicator_code, variant_level
    from staging.indicator_term
    where side = 'numerator'
        and not is_milestone
    group by indicator_code, variant_level
    having bool_and(period_kind = 'period' and additive_over_time = 'yes')
),

fraction as (
    select
        fraction.*,
        -- A unit that began inside the year has figures from its first day on only.
        case
            when part.period_key is not null and unit.valid_from > period.starts_on then unit.valid_from
        end as counted_from,
        unit.org_unit_code,
        case
            when not fraction.is_aggregate then unit.org_level
            when fraction.variant_level <> '' then fraction.variant_level
            else 'province'
        end as org_level,
        period.calendar,
        period.period_code,
        -- Parts of a whole cannot exceed it; growth, ranks and counts can be anything.
        indicator.unit_code = 'percent' and fraction.numerator > fraction.denominator
            and indicator.method <> 'growth' as is_above_whole,
        case
            when fraction.test_denominator = 100 then cast(fraction.test_numerator as decimal(28, 10))
            else cast(round(100 * fraction.test_numerator / fraction.test_denominator, 10) as decimal(28, 10))
        end as quotient
    from staging.indicator_fraction as fraction
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = fraction.org_unit_key
    inner join core.dim_period as period
        on period.period_key = fraction.period_key
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = fraction.indicator_code
    left join flow
        on flow.indicator_code = fraction.indicator_code
        and flow.variant_level = fraction.variant_level
        and fraction.basis = 'computed'
    left join staging.unit_part_of_year as part
        on flow.indicator_code is not null
        and part.org_unit_key = fraction.org_unit_key
        and part.period_key = fraction.period_key
        and part.part_type = 'month'
),

-- The engine divides in binary floating point: the exact remainder puts the last digit right.
remainder as (
    select
        *,
        2 * (100 * test_numerator - quotient * test_denominator) as twice_remainder,
        cast(0.0000000001 as decimal(11, 10)) * test_denominator as last_digit
    from fraction
),

rounded as (
    select
        *,
        case
            when is_above_whole then null
            when twice_remainder >= last_digit then quotient + cast(0.0000000001 as decimal(11, 10))
            when twice_remainder < -last_digit then quotient - cast(0.0000000001 as decimal(11, 10))
            else quotient
        end as value
    from remainder
),

-- Most values are known once and for all.
told_again as (
    select indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis
    from rounded
    group by indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis
    having count(*) > 1
),

told as (
    select rounded.*, told_again.indicator_code is not null as is_told_again
    from rounded
    left join told_again
        on told_again.indicator_code = rounded.indicator_code
        and told_again.org_unit_key = rounded.org_unit_key
        and told_again.org_level = rounded.org_level
        and told_again.is_aggregate = rounded.is_aggregate
        and told_again.period_key = rounded.period_key
        and told_again.basis = rounded.basis
),

marked as (
    select
        *,
        lag(known_to) over series is distinct from known_from
            or lag(value) over series is distinct from value
            or lag(test_numerator) over series is distinct from test_numerator
            or lag(test_denominator) over series is distinct from test_denominator
            or lag(is_estimate) over series is distinct from is_estimate
            or lag(members_present) over series is distinct from members_present
            or lag(members_expected) over series is distinct from members_expected
            or lag(coverage_base) over series is distinct from coverage_base
            as is_new
    from told
    where is_told_again
    window series as (
        partition by indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis
        order by known_from
    )
),

numbered as (
    select
        *,
        sum(case when is_new then 1 else 0 end) over (
            partition by indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis
            order by known_from
        ) as version_no
    from marked
),

version as (
    select
        indicator_code, org_unit_key, org_unit_code, org_level, is_aggregate, period_key, calendar, period_code, basis,
        value, numerator, denominator, test_numerator, test_denominator, denominator_period_key, counted_from,
        is_estimate, members_present, members_expected, is_in_member_months, is_over_existing_units, coverage_base,
        lowest_member_vi, known_from, known_to
    from told
    where not is_told_again
    union all
    select
        indicator_code, org_unit_key, org_unit_code, org_level, is_aggregate, period_key, calendar, period_code, basis,
        max(value), max(numerator), max(denominator), max(test_numerator), max(test_denominator),
        max(denominator_period_key), max(counted_from), bool_or(is_estimate), max(members_present),
        max(members_expected), bool_or(is_in_member_months), bool_or(is_over_existing_units), max(coverage_base),
        max(lowest_member_vi), min(known_from), max(known_to)
    from numbered
    group by
        indicator_code, org_unit_key, org_unit_code, org_level, is_aggregate, period_key, calendar, period_code, basis,
        version_no
)

select
    indicator_code,
    org_unit_key,
    org_unit_code,
    org_level,
    is_aggregate,
    period_key,
    calendar,
    period_code,
    basis,
    value,
    numerator,
    denominator,
    test_numerator,
    test_denominator,
    period_key as numerator_period_key,
    denominator_period_key,
    counted_from,
    is_estimate or counted_from is not null as is_estimate,
    members_present,
    members_expected,
    is_in_member_months,
    cast(
        case
            when coverage_base > 0 then least(denominator / coverage_base, 1)
            when members_expected > 0 then members_present / members_expected
            else 1
        end
        as decimal(28, 10)
    ) as coverage,
    lowest_member_vi,
    is_over_existing_units and members_present < members_expected as is_lower_bound,
    known_from,
    known_to
from version
