-- One side of a formula for one member, as known on one day: the sum of its terms, or 1 or 0
--   where the terms are conditions.
-- Grain: indicator x variant x period x day x component x side x member.
-- Sources: staging.indicator_input, staging.indicator_moment, staging.indicator_term.
-- Excluded: members for which a term is missing; missing is never zero.
with known as (
    select
        moment.moment_on,
        input.*
    from staging.indicator_input as input
    inner join staging.indicator_moment as moment
        on moment.indicator_code = input.indicator_code
        and moment.variant_level = input.variant_level
        and moment.period_key = input.period_key
        and moment.province_key = input.province_key
        and input.known_from <= moment.moment_on
        and moment.moment_on < input.known_to
    -- The period itself before what stands in for it; of several years, the latest.
    qualify input.substitution = min(input.substitution) over (
        partition by
            moment.moment_on, input.indicator_code, input.variant_level, input.period_key, input.component,
            input.side, input.measure_code, input.role, input.member_key, input.list_key
    )
),

member_term as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        province_code,
        moment_on,
        component,
        side,
        measure_code,
        sign,
        role,
        member_key,
        member_level,
        list_key,
        case
            when count(*) filter (where value is null) > 0 then null
            when count(distinct source_period_key) < max(periods_needed) then null
            when max(additive_over_units) = 'max' then max(value)
            else sum(value)
        end as term_value,
        bool_or(obs_status = 'not_applicable') as is_not_applicable,
        bool_or(obs_status = 'estimate' or years_old > 0) as is_estimate,
        max(source_period_key) as source_period_key
    from known
    group by
        indicator_code, variant_level, period_key, province_key, province_code, moment_on, component, side,
        measure_code, sign, role, member_key, member_level, list_key
),

term_need as (
    select
        indicator_code,
        variant_level,
        component,
        side,
        member_level,
        count(*) as terms_needed
    from (
        select
            indicator_code, variant_level, component, side,
            case when is_list or is_counted_unit then 'province' else member_level end as member_level
        from staging.indicator_term
    ) as term
    group by indicator_code, variant_level, component, side, member_level
),

side as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        province_code,
        moment_on,
        component,
        side,
        member_key,
        member_level,
        list_key,
        count(term_value) as terms_present,
        bool_or(role in ('flag', 'positive')) as is_condition,
        bool_and(
            case role
                when 'flag' then term_value = 1
                when 'positive' then term_value > 0
                else true
            end
        ) as holds,
        sum(sign * term_value) as side_sum,
        bool_or(is_not_applicable) as is_not_applicable,
        bool_or(is_estimate) as is_estimate,
        max(source_period_key) as source_period_key
    from member_term
    group by
        indicator_code, variant_level, period_key, province_key, province_code, moment_on, component, side,
        member_key, member_level, list_key
)

select
    side.indicator_code,
    side.variant_level,
    side.period_key,
    side.province_key,
    side.province_code,
    side.moment_on,
    side.component,
    side.side,
    side.member_key,
    side.member_level,
    side.list_key,
    cast(
        case
            when side.terms_present < term_need.terms_needed then null
            when side.is_condition then case when side.holds then 1 else 0 end
            else side.side_sum
        end as decimal(28, 10)
    ) as side_value,
    side.is_not_applicable,
    side.is_estimate,
    side.source_period_key
from side
inner join term_need
    on term_need.indicator_code = side.indicator_code
    and term_need.variant_level = side.variant_level
    and term_need.component = side.component
    and term_need.side = side.side
    and term_need.member_level = side.member_level
