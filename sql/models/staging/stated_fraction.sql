-- What a province reports of itself, or what was published of it, as it was told.
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
    side.member_key as org_unit_key,
    side.province_key,
    side.moment_on,
    true as is_aggregate,
    'reported' as basis,
    null::decimal(28, 10) as numerator,
    null::decimal(28, 10) as denominator,
    side.side_value as test_numerator,
    100::decimal(28, 10) as test_denominator,
    null::text as denominator_period_key,
    side.is_estimate,
    null::text as lowest_member_vi
from staging.member_side as side
inner join method
    on method.indicator_code = side.indicator_code
    and method.variant_level = side.variant_level
where (side.side in ('reported', 'published') or (method.method = 'given' and side.side = 'numerator'))
    and side.member_level = 'province'
    and side.side_value is not null
-- The province's own report goes before what was published of it.
qualify row_number() over (
    partition by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
    order by case side.side when 'published' then 2 when 'reported' then 1 else 0 end
) = 1
