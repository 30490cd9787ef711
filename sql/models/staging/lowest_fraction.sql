-- "Each": the lowest member, component or district speaks for all.
-- Grain: indicator x variant x period x unit x day. Columns: see staging.indicator_fraction.
-- Slice: indicator
-- Sources: staging.member_value, staging.component_value, staging.district_fraction, staging.indicator_term,
--   core.dim_org_unit.
with method as (
    select distinct indicator_code, variant_level, method from staging.indicator_term
),

component_count as (
    select indicator_code, variant_level, count(distinct component) as components
    from staging.indicator_term
    where side = 'numerator'
    group by indicator_code, variant_level
),

-- "Each" agency, "each" sector: the lowest member speaks for all.
member as (
    select
        member.indicator_code,
        member.variant_level,
        member.period_key,
        member.province_key as org_unit_key,
        member.province_key,
        member.moment_on,
        true as is_aggregate,
        'computed' as basis,
        member.numerator,
        member.denominator,
        member.numerator as test_numerator,
        member.denominator as test_denominator,
        member.denominator_period_key,
        bool_or(member.is_estimate) over group_window as is_estimate,
        unit.org_unit_name_vi as lowest_member_vi
    from staging.member_value as member
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = member.member_key
    where member.method = 'min_members'
        and member.numerator is not null
        and member.denominator > 0
        and member.numerator <= member.denominator
        and not member.is_no_member
    window group_window as (
        partition by
            member.indicator_code, member.variant_level, member.period_key, member.province_key, member.moment_on
    )
    qualify row_number() over (
        partition by
            member.indicator_code, member.variant_level, member.period_key, member.province_key, member.moment_on
        order by member.numerator / member.denominator, unit.org_unit_code
    ) = 1
),

component_of_all as (
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
        bool_or(component.is_estimate) over group_window as is_estimate,
        null::text as lowest_member_vi
    from staging.component_value as component
    inner join method
        on method.indicator_code = component.indicator_code
        and method.variant_level = component.variant_level
        and method.method = 'min_components'
    inner join component_count
        on component_count.indicator_code = component.indicator_code
        and component_count.variant_level = component.variant_level
    where component.numerator is not null
        and component.denominator > 0
    window group_window as (
        partition by
            component.indicator_code, component.variant_level, component.period_key,
            component.province_key, component.moment_on
    )
    qualify count(*) over group_window = max(component_count.components) over group_window
        and row_number() over (
            partition by
                component.indicator_code, component.variant_level, component.period_key,
                component.province_key, component.moment_on
            order by component.numerator / component.denominator, component.component
        ) = 1
),

district_of_all as (
    select
        per_district.indicator_code,
        per_district.variant_level,
        per_district.period_key,
        per_district.province_key as org_unit_key,
        per_district.province_key,
        per_district.moment_on,
        true as is_aggregate,
        'computed' as basis,
        per_district.numerator,
        per_district.denominator,
        per_district.test_numerator,
        per_district.test_denominator,
        per_district.denominator_period_key,
        bool_or(per_district.is_estimate) over group_window as is_estimate,
        district.org_unit_name_vi as lowest_member_vi
    from staging.district_fraction as per_district
    inner join core.dim_org_unit as district
        on district.org_unit_key = per_district.org_unit_key
    window group_window as (
        partition by
            per_district.indicator_code, per_district.variant_level, per_district.period_key,
            per_district.province_key, per_district.moment_on
    )
    qualify row_number() over (
        partition by
            per_district.indicator_code, per_district.variant_level, per_district.period_key,
            per_district.province_key, per_district.moment_on
        order by per_district.test_numerator, district.org_unit_code
    ) = 1
)

select * from member
union all
select * from component_of_all
union all
select * from district_of_all
