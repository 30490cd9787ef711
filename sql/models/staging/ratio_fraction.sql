-- A part over its whole, both added up.
-- Grain: indicator x variant x period x unit x day. Columns: see staging.indicator_fraction.
-- Slice: indicator
-- Sources: staging.component_value, staging.indicator_term.
with method as (
    select distinct indicator_code, variant_level, method from staging.indicator_term
)

select
    component.indicator_code,
    component.variant_level,
    component.period_key,
    component.province_key as org_unit_key,
    component.province_key,
    component.moment_on,
    true as is_aggregate,
    'computed' as basis,
    component.numerator,
    component.denominator,
    component.numerator as test_numerator,
    component.denominator as test_denominator,
    component.denominator_period_key,
    component.is_estimate,
    null::text as lowest_member_vi
from staging.component_value as component
inner join method
    on method.indicator_code = component.indicator_code
    and method.variant_level = component.variant_level
    and method.method = 'ratio'
where component.numerator is not null
    and (
        component.denominator > 0
        -- Of some members of the whole only: the numerator stays visible, there is no value.
        or (component.whole_present > 0 and component.whole_present < component.whole_expected)
    )
