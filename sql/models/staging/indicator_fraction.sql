-- Every value as an exact fraction: value = 100 * test_numerator / test_denominator. Verdicts are
--   taken on the fraction; rounding comes after.
-- Grain: indicator x variant x period x basis x unit x day.
-- Sources: staging.member_value, staging.member_side, staging.component_value, staging.indicator_term,
--   core.dim_org_unit, core.dim_period, core.fct_target, reference.org_unit_count.
with method as (
    select distinct indicator_code, variant_level, method from staging.indicator_term
),

component_count as (
    select indicator_code, variant_level, count(distinct component) as components
    from staging.indicator_term
    where side = 'numerator'
    group by indicator_code, variant_level
),

present as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        moment_on,
        count(distinct member_key || '|' || list_key)
            filter (
                where numerator is not null and denominator is not null and not is_no_member
                    and not coalesce(is_above_bound, false)
            ) as members_present,
        count(distinct member_key || '|' || list_key) filter (where is_no_member is distinct from true)
            as members_listed,
        count(distinct member_key || '|' || list_key) filter (where is_no_member) as members_not_concerned
    from staging.member_value
    group by indicator_code, variant_level, period_key, province_key, moment_on
),

-- The whole of which the members that take part are a share: told for the province by itself or, while
-- there are districts, by all of them.
coverage_side as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.province_code,
        side.moment_on,
        max(case when side.member_level = 'province' then side.side_value end) as province_value,
        sum(case when side.member_level = 'district' then side.side_value end) as district_sum,
        count(case when side.member_level = 'district' then side.side_value end) as districts
    from staging.member_side as side
    where side.side = 'coverage'
    group by
        side.indicator_code, side.variant_level, side.period_key, side.province_key, side.province_code,
        side.moment_on
),

coverage_base as (
    select
        whole.indicator_code,
        whole.variant_level,
        whole.period_key,
        whole.province_key,
        whole.moment_on,
        coalesce(
            whole.province_value,
            case when whole.districts >= coalesce(counted.unit_count, 1) then whole.district_sum end
        ) as coverage_base
    from coverage_side as whole
    inner join core.dim_period as period
        on period.period_key = whole.period_key
    left join reference.org_unit_count as counted
        on counted.org_level = 'district'
        and counted.parent_org_unit_code = whole.province_code
        and period.ends_on >= counted.valid_from
        and period.ends_on < counted.valid_to
),

reporting as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        moment_on,
        count(*) filter (where side_value is not null and not is_not_applicable) as members_present,
        count(*) filter (where is_not_applicable) as members_not_concerned
    from staging.member_side
    where side = 'numerator'
    group by indicator_code, variant_level, period_key, province_key, moment_on
),

-- A list under a sum of another level: how many of its rows are known.
listed as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.moment_on,
        count(side.side_value) as members_present,
        count(*) as members_listed
    from staging.member_side as side
    inner join (
        select distinct indicator_code, variant_level, component
        from staging.indicator_term
        where side = 'denominator'
            and is_list
            and not is_joined_by_member
    ) as term
        on term.indicator_code = side.indicator_code
        and term.variant_level = side.variant_level
        and term.component = side.component
    where side.side = 'denominator'
    group by side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
),

ratio as (
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
),

partial_whole as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        moment_on,
        whole_present,
        whole_expected
    from staging.component_value
    where whole_present < whole_expected
),

-- "Each" agency, "each" sector: the lowest member speaks for all.
lowest_member as (
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

lowest_component as (
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

-- Growth of a quotient over the year before, as one fraction:
-- (a1/b1) / (a0/b0) - 1 = (a1*b0 - a0*b1) / (a0*b1).
yearly_quotient as (
    select
        component.*,
        moment.next_moment_on,
        period.calendar,
        period.period_year
    from staging.component_value as component
    inner join method
        on method.indicator_code = component.indicator_code
        and method.variant_level = component.variant_level
        and method.method = 'growth'
    inner join staging.indicator_moment as moment
        on moment.indicator_code = component.indicator_code
        and moment.variant_level = component.variant_level
        and moment.period_key = component.period_key
        and moment.province_key = component.province_key
        and moment.moment_on = component.moment_on
    inner join core.dim_period as period
        on period.period_key = component.period_key
        and period.period_type = 'year'
    where component.numerator > 0
        and component.denominator > 0
),

growth as (
    select
        this_year.indicator_code,
        this_year.variant_level,
        this_year.period_key,
        this_year.province_key as org_unit_key,
        this_year.province_key,
        greatest(this_year.moment_on, last_year.moment_on) as moment_on,
        true as is_aggregate,
        'computed' as basis,
        cast(round(this_year.numerator / this_year.denominator, 10) as decimal(28, 10)) as numerator,
        cast(round(last_year.numerator / last_year.denominator, 10) as decimal(28, 10)) as denominator,
        cast(
            this_year.numerator * last_year.denominator - last_year.numerator * this_year.denominator
            as decimal(38, 10)
        ) as test_numerator,
        cast(last_year.numerator * this_year.denominator as decimal(38, 10)) as test_denominator,
        last_year.period_key as denominator_period_key,
        this_year.is_estimate or last_year.is_estimate as is_estimate,
        null::text as lowest_member_vi,
        least(this_year.next_moment_on, last_year.next_moment_on) as next_moment_on
    from yearly_quotient as this_year
    inner join yearly_quotient as last_year
        on last_year.indicator_code = this_year.indicator_code
        and last_year.variant_level = this_year.variant_level
        and last_year.province_key = this_year.province_key
        and last_year.calendar = this_year.calendar
        and last_year.period_year = this_year.period_year - 1
        and last_year.moment_on < this_year.next_moment_on
        and this_year.moment_on < last_year.next_moment_on
),

stated as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.member_key as org_unit_key,
        side.province_key,
        side.moment_on,
        true as is_aggregate,
        'reported' as basis,
        null::decimal(28, 10) as numerator,
        null::decimal(28, 10) as denominator,
        side.side_value as test_numerator,
        100::decimal(28, 10) as test_denominator,
        null::text as denominator_period_key,
        side.is_estimate,
        null::text as lowest_member_vi
    from staging.member_side as side
    inner join method
        on method.indicator_code = side.indicator_code
        and method.variant_level = side.variant_level
    where (side.side in ('reported', 'published') or (method.method = 'given' and side.side = 'numerator'))
        and side.member_level = 'province'
        and side.side_value is not null
    -- The province's own report goes before what was published of it.
    qualify row_number() over (
        partition by
            side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
        order by case side.side when 'published' then 2 when 'reported' then 1 else 0 end
    ) = 1
),

-- Reached by the end of the month or not; how many have reached it.
milestone as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key as org_unit_key,
        side.province_key,
        side.moment_on,
        true as is_aggregate,
        'computed' as basis,
        null::decimal(28, 10) as numerator,
        null::decimal(28, 10) as denominator,
        sum(side.side_value) as test_numerator,
        100::decimal(28, 10) as test_denominator,
        null::text as denominator_period_key,
        bool_or(side.is_estimate) as is_estimate,
        null::text as lowest_member_vi
    from staging.member_side as side
    inner join method
        on method.indicator_code = side.indicator_code
        and method.variant_level = side.variant_level
        and method.method in ('event', 'count_members')
    where side.side = 'numerator'
        and side.side_value is not null
    group by side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
    -- Not before the month itself has been told.
    having max(side.source_period_key) = side.period_key
),

-- One district, commune, sector or agency by itself, where a target speaks of them.
spoken_of as (
    select distinct
        target.indicator_code,
        term.variant_level,
        term.member_level
    from core.fct_target as target
    inner join staging.indicator_term as term
        on term.indicator_code = target.indicator_code
        and term.side = 'numerator'
        and (term.member_level = target.org_level or target.scope = 'each_unit')
        and term.variant_level in ('', target.org_level)
    where term.member_level in ('district', 'commune', 'sector', 'agency')
),

single_member as (
    select
        member.indicator_code,
        member.variant_level,
        member.period_key,
        member.member_key as org_unit_key,
        member.province_key,
        member.moment_on,
        false as is_aggregate,
        'computed' as basis,
        member.numerator,
        member.denominator,
        member.numerator as test_numerator,
        member.denominator as test_denominator,
        member.denominator_period_key,
        member.is_estimate,
        null::text as lowest_member_vi
    from staging.member_value as member
    inner join spoken_of
        on spoken_of.indicator_code = member.indicator_code
        and spoken_of.variant_level = member.variant_level
        and spoken_of.member_level = member.member_level
    where member.numerator is not null
        and member.denominator > 0
        and not member.is_no_member
),

single_unit as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.member_key as org_unit_key,
        side.province_key,
        side.moment_on,
        false as is_aggregate,
        'computed' as basis,
        side.side_value as numerator,
        1::decimal(28, 10) as denominator,
        side.side_value as test_numerator,
        1::decimal(28, 10) as test_denominator,
        null::text as denominator_period_key,
        side.is_estimate,
        null::text as lowest_member_vi
    from staging.member_side as side
    inner join spoken_of
        on spoken_of.indicator_code = side.indicator_code
        and spoken_of.variant_level = side.variant_level
        and spoken_of.member_level = side.member_level
    inner join (
        select distinct indicator_code, variant_level from staging.indicator_term where is_counted_unit
    ) as counted
        on counted.indicator_code = side.indicator_code
        and counted.variant_level = side.variant_level
    where side.side = 'numerator'
        and side.side_value is not null
),

-- "One pilot commune in each district": counted per district, the lowest district speaks for all.
per_district as (
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
    from staging.member_side as side
    inner join (
        select distinct indicator_code, variant_level from staging.indicator_term where is_counted_per_district
    ) as counted
        on counted.indicator_code = side.indicator_code
        and counted.variant_level = side.variant_level
    inner join core.dim_period as period
        on period.period_key = side.period_key
    inner join core.dim_org_unit as commune
        on commune.org_unit_key = side.member_key
        and commune.org_level = 'commune'
    inner join core.dim_org_unit as district
        on district.org_level = 'district'
        and district.org_unit_code = commune.parent_org_unit_code
        and period.ends_on >= district.valid_from
        and period.ends_on < district.valid_to
    where side.side = 'numerator'
        and side.side_value is not null
    group by
        side.indicator_code, side.variant_level, side.period_key, district.org_unit_key, side.province_key,
        side.moment_on
),

lowest_district as (
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
    from per_district
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
),

district_count as (
    select
        indicator_code, variant_level, period_key, province_key, moment_on,
        count(*) as districts_present
    from per_district
    group by indicator_code, variant_level, period_key, province_key, moment_on
),

standing as (
    select * from ratio
    union all
    select * from per_district
    union all
    select * from lowest_district
    union all
    select * from lowest_member
    union all
    select * from lowest_component
    union all
    select * from stated
    union all
    select * from milestone
    union all
    select * from single_member
    union all
    select * from single_unit
),

timed as (
    select
        standing.*,
        moment.next_moment_on
    from standing
    inner join staging.indicator_moment as moment
        on moment.indicator_code = standing.indicator_code
        and moment.variant_level = standing.variant_level
        and moment.period_key = standing.period_key
        and moment.province_key = standing.province_key
        and moment.moment_on = standing.moment_on
    union all
    select * from growth
),

counted_denominator as (
    select distinct indicator_code, variant_level from staging.indicator_term where is_counted_unit
),

-- Added up over its own members, over a whole that is told otherwise.
summed_numerator as (
    select distinct indicator_code, variant_level
    from staging.indicator_term
    where side = 'numerator'
        and not is_joined_by_member
        and not is_list
        and member_level <> 'province'
)

select
    timed.indicator_code,
    timed.variant_level,
    timed.period_key,
    timed.org_unit_key,
    timed.is_aggregate,
    timed.basis,
    timed.numerator,
    timed.denominator,
    timed.test_numerator,
    timed.test_denominator,
    timed.denominator_period_key,
    timed.is_estimate,
    timed.lowest_member_vi,
    timed.moment_on as known_from,
    timed.next_moment_on as known_to,
    case
        when not timed.is_aggregate or timed.basis = 'reported' or milestone_method.method is not null then 1
        else coalesce(
            partial_whole.whole_present,
            district_count.districts_present,
            case when reporting.members_present >= expected.members_expected then listed.members_present end,
            present.members_present,
            reporting.members_present,
            1
        )
    end as members_present,
    case
        when not timed.is_aggregate or timed.basis = 'reported' or milestone_method.method is not null then 1
        else coalesce(
            partial_whole.whole_expected,
            case when reporting.members_present >= expected.members_expected then listed.members_listed end,
            expected.members_expected - case
                when district_count.districts_present is not null then 0
                else coalesce(present.members_not_concerned, reporting.members_not_concerned, 0)
            end,
            present.members_listed,
            reporting.members_present,
            1
        )
    end as members_expected,
    -- Units that are silent are in the whole and not in the part.
    timed.is_aggregate and (
        counted_denominator.indicator_code is not null
        or (
            timed.basis = 'computed' and summed_numerator.indicator_code is not null
            and reporting.members_present < expected.members_expected
        )
    ) as is_over_existing_units,
    case when timed.is_aggregate and timed.basis = 'computed' then coverage_base.coverage_base end as coverage_base
from timed
left join present
    on present.indicator_code = timed.indicator_code
    and present.variant_level = timed.variant_level
    and present.period_key = timed.period_key
    and present.province_key = timed.province_key
    and present.moment_on = timed.moment_on
left join reporting
    on reporting.indicator_code = timed.indicator_code
    and reporting.variant_level = timed.variant_level
    and reporting.period_key = timed.period_key
    and reporting.province_key = timed.province_key
    and reporting.moment_on = timed.moment_on
left join partial_whole
    on partial_whole.indicator_code = timed.indicator_code
    and partial_whole.variant_level = timed.variant_level
    and partial_whole.period_key = timed.period_key
    and partial_whole.province_key = timed.province_key
    and partial_whole.moment_on = timed.moment_on
    and timed.denominator is null
left join listed
    on listed.indicator_code = timed.indicator_code
    and listed.variant_level = timed.variant_level
    and listed.period_key = timed.period_key
    and listed.province_key = timed.province_key
    and listed.moment_on = timed.moment_on
left join method as milestone_method
    on milestone_method.indicator_code = timed.indicator_code
    and milestone_method.variant_level = timed.variant_level
    and milestone_method.method in ('event', 'count_members')
left join district_count
    on district_count.indicator_code = timed.indicator_code
    and district_count.variant_level = timed.variant_level
    and district_count.period_key = timed.period_key
    and district_count.province_key = timed.province_key
    and district_count.moment_on = timed.moment_on
left join staging.member_expected as expected
    on expected.indicator_code = timed.indicator_code
    and expected.variant_level = timed.variant_level
    and expected.period_key = timed.period_key
    and expected.province_key = timed.province_key
left join counted_denominator
    on counted_denominator.indicator_code = timed.indicator_code
    and counted_denominator.variant_level = timed.variant_level
left join coverage_base
    on coverage_base.indicator_code = timed.indicator_code
    and coverage_base.variant_level = timed.variant_level
    and coverage_base.period_key = timed.period_key
    and coverage_base.province_key = timed.province_key
    and coverage_base.moment_on = timed.moment_on
left join summed_numerator
    on summed_numerator.indicator_code = timed.indicator_code
    and summed_numerator.variant_level = timed.variant_level
