-- Reached by the end of the month or not; how many have reached it.
-- Grain: indicator x variant x period x unit x day. Columns: see staging.indicator_fraction.
-- Slice: indicator
-- Sources: staging.member_side, staging.indicator_term.
with method as (
    select distinct indicator_code, variant_level, method from staging.indicator_term
)

select
    side.indicator_code,
    side.variant_level,
    side.period_key,
    side.province_key as org_unit_key,
    side.province_key,
    side.moment_on,
    true as is_aggregate,
    'computed' as basis,
    null::decimal(28, 10) as numerator,
    null::decimal(28, 10) as denominator,
    sum(side.side_value) as test_numerator,
    100::decimal(28, 10) as test_denominator,
    null::text as denominator_period_key,
    bool_or(side.is_estimate) as is_estimate,
    null::text as lowest_member_vi
from staging.member_side as side
inner join method
    on method.indicator_code = side.indicator_code
    and method.variant_level = side.variant_level
    and method.method in ('event', 'count_members')
where side.side = 'numerator'
    and side.side_value is not null
group by side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
-- Not before the month itself has been told.
having max(side.source_period_key) = side.period_key
