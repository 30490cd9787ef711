-- Every value as an exact fraction: value = 100 * test_numerator / test_denominator. Verdicts are
--   taken on the fraction; rounding comes after.
-- Grain: indicator x variant x period x basis x unit x day.
-- Slice: indicator
-- Sources: staging.*_fraction, staging.member_count, staging.member_expected, staging.coverage_base,
--   staging.indicator_moment, staging.indicator_term.
with standing as (
    select * from staging.ratio_fraction
    union all
    select * from staging.lowest_fraction
    union all
    select * from staging.stated_fraction
    union all
    select * from staging.milestone_fraction
    union all
    select * from staging.unit_fraction
    union all
    select * from staging.district_fraction
),

timed as (
    select
        standing.*,
        moment.next_moment_on
    from standing
    inner join staging.indicator_moment as moment
        on moment.indicator_code = standing.indicator_code
        and moment.variant_level = standing.variant_level
        and moment.period_key = standing.period_key
        and moment.province_key = standing.province_key
        and moment.moment_on = standing.moment_on
    union all
    select * from staging.growth_fraction
),

milestone_method as (
    select distinct indicator_code, variant_level
    from staging.indicator_term
    where method in ('event', 'count_members')
),

counted_denominator as (
    select distinct indicator_code, variant_level from staging.indicator_term where is_counted_unit
),

-- Added up over its own members, over a whole that is told otherwise.
summed_numerator as (
    select distinct indicator_code, variant_level
    from staging.indicator_term
    where side = 'numerator'
        and not is_joined_by_member
        and not is_list
        and member_level <> 'province'
)

select
    timed.indicator_code,
    timed.variant_level,
    timed.period_key,
    timed.org_unit_key,
    timed.is_aggregate,
    timed.basis,
    timed.numerator,
    timed.denominator,
    timed.test_numerator,
    timed.test_denominator,
    timed.denominator_period_key,
    timed.is_estimate,
    timed.lowest_member_vi,
    timed.moment_on as known_from,
    timed.next_moment_on as known_to,
    case
        when not timed.is_aggregate or timed.basis = 'reported' or milestone_method.indicator_code is not null then 1
        else coalesce(
            case when timed.denominator is null then known.whole_present end,
            known.districts_present,
            case when known.members_reporting >= expected.members_expected then known.rows_present end,
            known.members_present,
            known.members_reporting,
            1
        )
    end as members_present,
    case
        when not timed.is_aggregate or timed.basis = 'reported' or milestone_method.indicator_code is not null then 1
        else coalesce(
            case when timed.denominator is null then known.whole_expected end,
            case when known.members_reporting >= expected.members_expected then known.rows_listed end,
            expected.members_expected - case
                when known.districts_present is not null then 0
                else coalesce(known.members_not_concerned, 0)
            end,
            known.members_listed,
            known.members_reporting,
            1
        )
    end as members_expected,
    timed.is_aggregate and timed.basis = 'computed' and coalesce(expected.is_in_member_months, false) as is_in_member_months,
    -- Units that are silent are in the whole and not in the part.
    timed.is_aggregate and (
        counted_denominator.indicator_code is not null
        or (
            timed.basis = 'computed' and summed_numerator.indicator_code is not null
            and known.members_reporting < expected.members_expected
        )
    ) as is_over_existing_units,
    case when timed.is_aggregate and timed.basis = 'computed' then coverage_base.coverage_base end as coverage_base
from timed
left join staging.member_count as known
    on known.indicator_code = timed.indicator_code
    and known.variant_level = timed.variant_level
    and known.period_key = timed.period_key
    and known.province_key = timed.province_key
    and known.moment_on = timed.moment_on
left join staging.member_expected as expected
    on expected.indicator_code = timed.indicator_code
    and expected.variant_level = timed.variant_level
    and expected.period_key = timed.period_key
    and expected.province_key = timed.province_key
left join staging.coverage_base as coverage_base
    on coverage_base.indicator_code = timed.indicator_code
    and coverage_base.variant_level = timed.variant_level
    and coverage_base.period_key = timed.period_key
    and coverage_base.province_key = timed.province_key
    and coverage_base.moment_on = timed.moment_on
left join milestone_method
    on milestone_method.indicator_code = timed.indicator_code
    and milestone_method.variant_level = timed.variant_level
left join counted_denominator
    on counted_denominator.indicator_code = timed.indicator_code
    and counted_denominator.variant_level = timed.variant_level
left join summed_numerator
    on summed_numerator.indicator_code = timed.indicator_code
    and summed_numerator.variant_level = timed.variant_level
