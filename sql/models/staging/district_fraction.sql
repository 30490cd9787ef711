-- "One pilot commune in each district": counted per district.
-- Grain: indicator x variant x period x unit x day. Columns: see staging.indicator_fraction.
-- Slice: indicator
-- Sources: staging.member_side, staging.indicator_term, core.dim_org_unit, core.dim_period.
with counted as (
    select distinct indicator_code, variant_level from staging.indicator_term where is_counted_per_district
),

commune_side as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.moment_on,
        side.member_key,
        period.ends_on,
        sum(side.side_value) as side_value,
        bool_or(side.is_estimate) as is_estimate
    from staging.member_side as side
    inner join counted
        on counted.indicator_code = side.indicator_code
        and counted.variant_level = side.variant_level
    inner join core.dim_period as period
        on period.period_key = side.period_key
    where side.side = 'numerator'
        and side.side_value is not null
    group by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on, side.member_key,
        period.ends_on
)

select
    side.indicator_code,
    side.variant_level,
    side.period_key,
    district.org_unit_key,
    side.province_key,
    side.moment_on,
    false as is_aggregate,
    'computed' as basis,
    null::decimal(28, 10) as numerator,
    null::decimal(28, 10) as denominator,
    sum(side.side_value) as test_numerator,
    100::decimal(28, 10) as test_denominator,
    null::text as denominator_period_key,
    bool_or(side.is_estimate) as is_estimate,
    null::text as lowest_member_vi
from commune_side as side
inner join core.dim_org_unit as commune
    on commune.org_unit_key = side.member_key
    and commune.org_level = 'commune'
inner join core.dim_org_unit as district
    on district.org_level = 'district'
    and district.org_unit_code = commune.parent_org_unit_code
    and side.ends_on >= district.valid_from
    and side.ends_on < district.valid_to
group by
    side.indicator_code, side.variant_level, side.period_key, district.org_unit_key, side.province_key,
    side.moment_on
