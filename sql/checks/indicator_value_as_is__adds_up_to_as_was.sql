-- fail: On today's map a province has the numerators and denominators that it had on the maps of their days
-- Slice: indicator
with as_was as (
    select
        value.indicator_code,
        value.is_aggregate,
        value.org_level,
        value.period_key,
        value.basis,
        coalesce(link.current_org_unit_key, province.org_unit_key) as province_key,
        sum(value.numerator) as numerator,
        sum(value.denominator) as denominator
    from core.fct_indicator_value as value
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = value.org_unit_key
    inner join core.dim_period as period
        on period.period_key = value.period_key
    inner join core.dim_org_unit as province
        on province.org_level = 'province'
        and province.org_unit_code = unit.province_code
        and period.ends_on >= province.valid_from
        and period.ends_on < province.valid_to
    left join core.bridge_org_unit_current as link
        on link.org_unit_key = province.org_unit_key
        and link.link in ('itself', 'whole')
    where value.known_to = date '9999-12-31'
    group by value.indicator_code, value.is_aggregate, value.org_level, value.period_key, value.basis,
        coalesce(link.current_org_unit_key, province.org_unit_key)
),

as_is as (
    select
        indicator_code, is_aggregate, org_level, period_key, basis, province_key,
        bool_and(is_additive) as is_additive,
        sum(numerator) as numerator,
        sum(denominator) as denominator
    from mart.indicator_value_as_is
    group by indicator_code, is_aggregate, org_level, period_key, basis, province_key
)

select
    as_was.indicator_code, as_was.org_level, as_was.period_key, as_was.province_key,
    as_was.numerator as numerator_as_was, as_is.numerator as numerator_as_is,
    as_was.denominator as denominator_as_was, as_is.denominator as denominator_as_is
from as_was
left join as_is
    on as_is.indicator_code = as_was.indicator_code
    and as_is.is_aggregate = as_was.is_aggregate
    and as_is.org_level = as_was.org_level
    and as_is.period_key = as_was.period_key
    and as_is.basis = as_was.basis
    and as_is.province_key = as_was.province_key
where as_is.indicator_code is null
    -- Weights have ten decimals: what they lose is below any figure.
    or (as_is.is_additive and (
        abs(coalesce(as_was.numerator, 0) - coalesce(as_is.numerator, 0)) > 0.00001
        or abs(coalesce(as_was.denominator, 0) - coalesce(as_is.denominator, 0)) > 0.00001
    ))
