-- One district, commune, sector or agency by itself, where a target speaks of them.
-- Grain: indicator x variant x period x unit x day. Columns: see staging.indicator_fraction.
-- Slice: indicator
-- Sources: staging.member_value, staging.member_side, staging.indicator_term, core.fct_target,
--   core.dim_org_unit, core.dim_period.
with spoken_of as (
    select distinct
        target.indicator_code,
        term.variant_level,
        term.member_level
    from core.fct_target as target
    inner join staging.indicator_term as term
        on term.indicator_code = target.indicator_code
        and term.side = 'numerator'
        and (term.member_level = target.org_level or target.scope = 'each_unit')
        and term.variant_level in ('', target.org_level)
    where term.member_level in ('district', 'commune', 'sector', 'agency')
),

single_member as (
    select
        member.indicator_code,
        member.variant_level,
        member.period_key,
        member.member_key as org_unit_key,
        member.province_key,
        member.moment_on,
        false as is_aggregate,
        'computed' as basis,
        member.numerator,
        member.denominator,
        member.numerator as test_numerator,
        member.denominator as test_denominator,
        member.denominator_period_key,
        member.is_estimate,
        null::text as lowest_member_vi
    from staging.member_value as member
    inner join spoken_of
        on spoken_of.indicator_code = member.indicator_code
        and spoken_of.variant_level = member.variant_level
        and spoken_of.member_level = member.member_level
    where member.numerator is not null
        and member.denominator > 0
        and not member.is_no_member
),

single_unit as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.member_key as org_unit_key,
        side.province_key,
        side.moment_on,
        false as is_aggregate,
        'computed' as basis,
        side.side_value as numerator,
        1::decimal(28, 10) as denominator,
        side.side_value as test_numerator,
        1::decimal(28, 10) as test_denominator,
        null::text as denominator_period_key,
        side.is_estimate,
        null::text as lowest_member_vi
    from staging.member_side as side
    inner join spoken_of
        on spoken_of.indicator_code = side.indicator_code
        and spoken_of.variant_level = side.variant_level
        and spoken_of.member_level = side.member_level
    inner join (
        select distinct indicator_code, variant_level from staging.indicator_term where is_counted_unit
    ) as counted
        on counted.indicator_code = side.indicator_code
        and counted.variant_level = side.variant_level
    where side.side = 'numerator'
        and side.side_value is not null
),

single as (
    select * from single_member
    union all
    select * from single_unit
)

-- What ended before the last day has the periods until then.
select single.*
from single
inner join core.dim_org_unit as unit
    on unit.org_unit_key = single.org_unit_key
inner join core.dim_period as period
    on period.period_key = single.period_key
    and period.ends_on < unit.valid_to
