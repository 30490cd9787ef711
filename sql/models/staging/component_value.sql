-- Numerator and denominator of a component over the province, as known on one day.
-- Grain: indicator x variant x period x province x day x component.
-- Sources: staging.member_value, staging.member_side, staging.indicator_term.
with joined as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        province_code,
        moment_on,
        component,
        sum(numerator) as numerator,
        sum(denominator) as denominator,
        bool_or(is_estimate) as is_estimate,
        max(denominator_period_key) as denominator_period_key
    from staging.member_value
    where numerator is not null
        and denominator is not null
        and not is_no_member
        and not coalesce(is_above_bound, false)
    group by indicator_code, variant_level, period_key, province_key, province_code, moment_on, component
),

apart_component as (
    select distinct indicator_code, variant_level, component
    from staging.indicator_term
    where not is_joined_by_member
),

apart as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.province_code,
        side.moment_on,
        side.component,
        sum(side.side_value) filter (where side.side = 'numerator') as numerator,
        sum(side.side_value) filter (where side.side = 'denominator') as denominator,
        bool_or(side.is_estimate) as is_estimate,
        max(case when side.side = 'denominator' then side.source_period_key end) as denominator_period_key
    from staging.member_side as side
    inner join apart_component
        on apart_component.indicator_code = side.indicator_code
        and apart_component.variant_level = side.variant_level
        and apart_component.component = side.component
    where side.side in ('numerator', 'denominator')
        and not side.is_not_applicable
    group by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.province_code,
        side.moment_on, side.component
)

select * from joined
union all
select * from apart
