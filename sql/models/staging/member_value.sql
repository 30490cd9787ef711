-- Numerator and denominator of every member that has both, as known on one day.
-- Grain: indicator x variant x period x day x component x member.
-- Slice: indicator
-- Sources: staging.member_side, staging.indicator_term.
-- Excluded: formulas whose two sides are counted over different units; members to which the
--   question does not apply, or that have nothing to divide by: they are no members then.
with joined_component as (
    select distinct indicator_code, variant_level, component, method
    from staging.indicator_term
    where is_joined_by_member
        and side not in ('reported', 'published')
),

bounded as (
    select distinct indicator_code, variant_level, component
    from staging.indicator_term
    where side = 'bound'
)

select
    numerator.indicator_code,
    numerator.variant_level,
    numerator.period_key,
    numerator.province_key,
    numerator.province_code,
    numerator.moment_on,
    numerator.component,
    joined_component.method,
    numerator.member_key,
    numerator.member_level,
    numerator.list_key,
    numerator.side_value as numerator,
    denominator.side_value as denominator,
    numerator.is_not_applicable or coalesce(denominator.is_not_applicable, false)
        or denominator.side_value = 0 as is_no_member,
    -- Counted twice or wrongly, and known to be: such a member is shown and left out of the sum.
    bounded.indicator_code is not null
        and numerator.side_value > least(denominator.side_value, bound.side_value) as is_above_bound,
    least(denominator.side_value, bound.side_value) as bound,
    numerator.is_estimate or coalesce(denominator.is_estimate, false) as is_estimate,
    denominator.source_period_key as denominator_period_key
from staging.member_side as numerator
inner join joined_component
    on joined_component.indicator_code = numerator.indicator_code
    and joined_component.variant_level = numerator.variant_level
    and joined_component.component = numerator.component
left join staging.member_side as denominator
    on denominator.indicator_code = numerator.indicator_code
    and denominator.variant_level = numerator.variant_level
    and denominator.period_key = numerator.period_key
    and denominator.province_key = numerator.province_key
    and denominator.moment_on = numerator.moment_on
    and denominator.component = numerator.component
    and denominator.member_key = numerator.member_key
    and denominator.list_key = numerator.list_key
    and denominator.side = 'denominator'
left join bounded
    on bounded.indicator_code = numerator.indicator_code
    and bounded.variant_level = numerator.variant_level
    and bounded.component = numerator.component
left join staging.member_side as bound
    on bound.indicator_code = numerator.indicator_code
    and bound.variant_level = numerator.variant_level
    and bound.period_key = numerator.period_key
    and bound.province_key = numerator.province_key
    and bound.moment_on = numerator.moment_on
    and bound.component = numerator.component
    and bound.member_key = numerator.member_key
    and bound.list_key = numerator.list_key
    and bound.side = 'bound'
where numerator.side = 'numerator'
