-- One side of a formula for one member, as known on one day: the sum of its terms, or 1 or 0
--   where the terms are conditions.
-- Grain: indicator x variant x period x day x component x side x member.
-- Sources: staging.indicator_input, staging.indicator_moment, staging.indicator_term.
-- Excluded: members for which a term is missing; missing is never zero.
-- Numbers instead of long keys: what follows joins and groups half a million rows even in a small province.
with numbered_input as (
    select
        *,
        dense_rank() over (
            order by
                indicator_code, variant_level, period_key, province_key, component, side, measure_code, role,
                member_key, list_key
        ) as term_no,
        dense_rank() over (
            order by indicator_code, variant_level, period_key, province_key, component, side, measure_code, role
        ) as list_no,
        dense_rank() over (
            order by
                indicator_code, variant_level, period_key, province_key, component, side, member_key, list_key
        ) as side_no
    from staging.indicator_input
),

input as (
    select
        *,
        min(substitution) over (partition by term_no) <> max(substitution) over (partition by term_no)
            as has_rivals
    from numbered_input
),

moment as (
    select
        *,
        row_number() over (order by indicator_code, variant_level, period_key, province_key, moment_on) as moment_no
    from staging.indicator_moment
),

known as (
    select
        moment.moment_no,
        input.term_no,
        input.list_no,
        input.is_list,
        input.side_no,
        input.sign,
        input.role,
        input.additive_over_units,
        input.value,
        input.obs_status,
        input.substitution,
        input.years_old,
        input.periods_needed,
        input.part_key,
        input.parts_expected,
        input.source_period_key,
        input.has_rivals
    from input
    inner join moment
        on moment.indicator_code = input.indicator_code
        and moment.variant_level = input.variant_level
        and moment.period_key = input.period_key
        and moment.province_key = input.province_key
        and input.known_from <= moment.moment_on
        and moment.moment_on < input.known_to
),

-- The period itself before what stands in for it; of several years, the latest.
closest as (
    select * from known where not has_rivals
    union all
    select *
    from (
        select *
        from known
        where has_rivals
        qualify substitution = min(substitution) over (partition by moment_no, term_no)
    ) as rival
),

-- A list that came without a member says that there was nothing to tell of it.
listed as (
    select moment_no, list_no, count(distinct source_period_key) as periods_listed
    from closest
    where is_list
    group by moment_no, list_no
),

member_term as (
    select
        closest.moment_no,
        closest.term_no,
        max(side_no) as side_no,
        max(sign) as sign,
        max(role) as role,
        case
            -- What one operator has is there, whatever the others say or do not say.
            when max(role) = 'flag' and max(additive_over_units) = 'max' and max(value) = 1 then 1
            when coalesce(max(listed.periods_listed), count(distinct source_period_key)) < max(periods_needed)
                then null
            when max(role) = 'positive' and max(is_list::integer) = 1 and sum(value) > 0 then sum(value)
            when count(*) filter (where value is null) > 0 then null
            when count(distinct part_key) < max(parts_expected) then null
            when max(additive_over_units) = 'max' then max(value)
            else sum(value)
        end as term_value,
        bool_or(obs_status = 'not_applicable') as is_not_applicable,
        bool_or(obs_status = 'estimate' or years_old > 0) as is_estimate,
        max(source_period_key) as source_period_key
    from closest
    left join listed
        on listed.moment_no = closest.moment_no
        and listed.list_no = closest.list_no
    group by closest.moment_no, closest.term_no
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

side_value as (
    select
        moment_no,
        side_no,
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
    group by moment_no, side_no
),

side as (
    select distinct
        side_no, indicator_code, variant_level, period_key, province_key, province_code, component, side,
        member_key, member_level, list_key
    from input
)

select
    side.indicator_code,
    side.variant_level,
    side.period_key,
    side.province_key,
    side.province_code,
    moment.moment_on,
    side.component,
    side.side,
    side.member_key,
    side.member_level,
    side.list_key,
    cast(
        case
            when side_value.terms_present < term_need.terms_needed then null
            when side_value.is_condition then case when side_value.holds then 1 else 0 end
            else side_value.side_sum
        end as decimal(28, 10)
    ) as side_value,
    side_value.is_not_applicable,
    side_value.is_estimate,
    side_value.source_period_key
from side_value
inner join side
    on side.side_no = side_value.side_no
inner join moment
    on moment.moment_no = side_value.moment_no
inner join term_need
    on term_need.indicator_code = side.indicator_code
    and term_need.variant_level = side.variant_level
    and term_need.component = side.component
    and term_need.side = side.side
    -- The whole may be told of the province at once, once there are no districts.
    and (term_need.member_level = side.member_level or side.side = 'coverage')
