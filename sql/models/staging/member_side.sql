-- One side of a formula for one member, as known on one day: the sum of its terms, or 1 or 0
--   where the terms are conditions.
-- Grain: indicator x variant x period x day x component x side x member.
-- Slice: indicator
-- Sources: staging.indicator_input, staging.indicator_moment, staging.indicator_term.
-- Excluded: members for which a term is missing; missing is never zero.
-- Numbers instead of long keys: what follows joins and groups half a million rows even in a small province.
with list as (
    select
        *,
        role in ('flag', 'positive') as is_condition,
        row_number() over (
            order by indicator_code, variant_level, period_key, province_key, component, side, measure_code, role
        ) as list_no,
        dense_rank() over (
            order by indicator_code, variant_level, period_key, province_key, component, side
        ) as side_no,
        count(*) over (
            partition by indicator_code, variant_level, period_key, province_key, component, side
        ) as terms
    from (
        select
            indicator_code, variant_level, period_key, province_key, province_code, component, side, measure_code, role,
            max(sign) as sign,
            max(additive_over_units) as additive_over_units,
            bool_or(is_list) as is_list,
            min(substitution) <> max(substitution) as has_rivals,
            max(periods_needed) > 1 or coalesce(max(parts_expected), 0) > 1 as is_counted
        from staging.indicator_input
        group by
            indicator_code, variant_level, period_key, province_key, province_code, component, side, measure_code, role
    ) as list
),

member as (
    select *, row_number() over (order by member_key, list_key) as member_no
    from (select distinct member_key, member_level, list_key from staging.indicator_input) as member
),

input as (
    select
        list.list_no,
        member.member_no,
        input.is_list,
        input.value,
        input.obs_status,
        input.substitution,
        input.years_old,
        input.periods_needed,
        input.part_key,
        input.parts_expected,
        input.source_period_key,
        input.known_from,
        input.known_to
    from staging.indicator_input as input
    inner join list
        on list.indicator_code = input.indicator_code
        and list.variant_level = input.variant_level
        and list.period_key = input.period_key
        and list.province_key = input.province_key
        and list.component = input.component
        and list.side = input.side
        and list.measure_code = input.measure_code
        and list.role = input.role
    inner join member
        on member.member_key = input.member_key
        and member.list_key is not distinct from input.list_key
),

-- Most figures of a member are told once, for one period, and for good.
repeated as (
    select list_no, member_no
    from input
    group by list_no, member_no
    having count(*) > 1
),

moment as (
    select
        *,
        row_number() over (order by indicator_code, variant_level, period_key, province_key, moment_on) as moment_no
    from staging.indicator_moment
),

list_moment as (
    select moment.moment_no, moment.moment_on, list.list_no, list.has_rivals, list.is_counted
    from moment
    inner join list
        on list.indicator_code = moment.indicator_code
        and list.variant_level = moment.variant_level
        and list.period_key = moment.period_key
        and list.province_key = moment.province_key
),

known as (
    select
        list_moment.moment_no,
        input.*,
        repeated.list_no is not null as is_repeated,
        repeated.list_no is not null and list_moment.has_rivals as has_rivals,
        repeated.list_no is not null and list_moment.is_counted as is_counted
    from input
    inner join list_moment
        on list_moment.list_no = input.list_no
        and input.known_from <= list_moment.moment_on
        and list_moment.moment_on < input.known_to
    left join repeated
        on repeated.list_no = input.list_no
        and repeated.member_no = input.member_no
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
        qualify substitution = min(substitution) over (partition by moment_no, list_no, member_no)
    ) as rival
),

-- A list that came without a member says that there was nothing to tell of it.
listed as (
    select moment_no, list_no, count(distinct source_period_key) as periods_listed
    from closest
    where is_list
    group by moment_no, list_no
),

told as (
    select
        moment_no,
        list_no,
        member_no,
        value as highest,
        value as total,
        value is null as is_partial,
        1 as periods,
        case when part_key is null then 0 else 1 end as parts,
        periods_needed,
        parts_expected,
        obs_status = 'not_applicable' as is_not_applicable,
        obs_status = 'estimate' or years_old > 0 as is_estimate,
        source_period_key
    from closest
    where not is_repeated
    union all
    select
        moment_no, list_no, member_no, max(value), sum(value), bool_or(value is null), 1,
        case when count(part_key) = 0 then 0 else 1 end, max(periods_needed), max(parts_expected),
        bool_or(obs_status = 'not_applicable'), bool_or(obs_status = 'estimate' or years_old > 0),
        max(source_period_key)
    from closest
    where is_repeated
        and not is_counted
    group by moment_no, list_no, member_no
    union all
    select
        moment_no, list_no, member_no, max(value), sum(value), bool_or(value is null),
        count(distinct source_period_key), count(distinct part_key), max(periods_needed), max(parts_expected),
        bool_or(obs_status = 'not_applicable'), bool_or(obs_status = 'estimate' or years_old > 0),
        max(source_period_key)
    from closest
    where is_counted
    group by moment_no, list_no, member_no
),

member_term as (
    select
        told.moment_no,
        list.side_no,
        told.member_no,
        list.terms,
        list.sign,
        list.role,
        list.is_condition,
        case
            -- What one operator has is there, whatever the others say or do not say.
            when list.role = 'flag' and list.additive_over_units = 'max' and told.highest = 1 then 1
            when coalesce(listed.periods_listed, told.periods) < told.periods_needed then null
            when list.role = 'positive' and list.is_list and told.total > 0 then told.total
            when told.is_partial then null
            when told.parts < told.parts_expected then null
            when list.additive_over_units = 'max' then told.highest
            else told.total
        end as term_value,
        told.is_not_applicable,
        told.is_estimate,
        told.source_period_key
    from told
    inner join list
        on list.list_no = told.list_no
    left join listed
        on listed.moment_no = told.moment_no
        and listed.list_no = told.list_no
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

-- Most sides are one term.
side_value as (
    select
        moment_no,
        side_no,
        member_no,
        case when term_value is null then 0 else 1 end as terms_present,
        is_condition,
        case role
            when 'flag' then term_value = 1
            when 'positive' then term_value > 0
            else true
        end as holds,
        sign * term_value as side_sum,
        is_not_applicable,
        is_estimate,
        source_period_key
    from member_term
    where terms = 1
    union all
    select
        moment_no,
        side_no,
        member_no,
        count(term_value) as terms_present,
        bool_or(is_condition) as is_condition,
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
    where terms > 1
    group by moment_no, side_no, member_no
),

side as (
    select distinct
        side_no, indicator_code, variant_level, period_key, province_key, province_code, component, side
    from list
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
    member.member_key,
    member.member_level,
    member.list_key,
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
inner join member
    on member.member_no = side_value.member_no
inner join moment
    on moment.moment_no = side_value.moment_no
inner join term_need
    on term_need.indicator_code = side.indicator_code
    and term_need.variant_level = side.variant_level
    and term_need.component = side.component
    and term_need.side = side.side
    -- The whole may be told of the province at once, once there are no districts.
    and (term_need.member_level = member.member_level or side.side = 'coverage')
