-- Numerator and denominator of a component over the province, as known on one day.
-- Grain: indicator x variant x period x province x day x component.
-- Slice: indicator
-- Sources: staging.member_value, staging.member_side, staging.indicator_term, core.dim_period,
--   reference.org_unit_count.
-- A whole that is added up for a numerator of other members is known once all of them are: over ten of
--   eleven districts every rate of the province would be too high. Until then it is null.
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
        max(denominator_period_key) as denominator_period_key,
        null::bigint as whole_present,
        null::bigint as whole_expected
    from staging.member_value
    where numerator is not null
        and denominator is not null
        and not is_no_member
        and not coalesce(is_above_bound, false)
    group by indicator_code, variant_level, period_key, province_key, province_code, moment_on, component
),

apart_component as (
    select
        indicator_code,
        variant_level,
        component,
        -- A list says itself who its members are; one whose size is not known is told as coverage.
        coalesce(bool_or(is_list) filter (where side = 'denominator'), false) as is_list,
        max(member_level) filter (where side = 'denominator' and not is_counted_unit) as whole_level
    from staging.indicator_term
    where not is_joined_by_member
    group by indicator_code, variant_level, component
),

apart_sum as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.province_code,
        side.moment_on,
        side.component,
        apart_component.is_list,
        apart_component.whole_level,
        sum(side.side_value) filter (where side.side = 'numerator') as numerator,
        sum(side.side_value) filter (where side.side = 'denominator') as denominator,
        bool_or(side.is_estimate) as is_estimate,
        max(case when side.side = 'denominator' then side.source_period_key end) as denominator_period_key,
        count(side.side_value) filter (where side.side = 'denominator') as whole_present,
        count(*) filter (where side.side = 'denominator') as whole_told
    from staging.member_side as side
    inner join apart_component
        on apart_component.indicator_code = side.indicator_code
        and apart_component.variant_level = side.variant_level
        and apart_component.component = side.component
    where side.side in ('numerator', 'denominator')
        and not side.is_not_applicable
    group by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.province_code,
        side.moment_on, side.component, apart_component.is_list, apart_component.whole_level
),

apart as (
    select
        apart_sum.*,
        case
            when not apart_sum.is_list then greatest(apart_sum.whole_told, coalesce(counted.unit_count, 1))
        end as whole_expected
    from apart_sum
    left join core.dim_period as period
        on period.period_key = apart_sum.denominator_period_key
    left join reference.org_unit_count as counted
        on counted.org_level = apart_sum.whole_level
        and apart_sum.whole_level in ('district', 'commune')
        and counted.parent_org_unit_code = apart_sum.province_code
        and period.ends_on >= counted.valid_from
        and period.ends_on < counted.valid_to
)

select * from joined
union all
select
    indicator_code,
    variant_level,
    period_key,
    province_key,
    province_code,
    moment_on,
    component,
    numerator,
    case when is_list or whole_present >= whole_expected then denominator end as denominator,
    is_estimate,
    denominator_period_key,
    whole_present,
    whole_expected
from apart
