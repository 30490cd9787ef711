-- How many members of an indicator are known on a day, and how many there are.
-- Grain: indicator x variant x period x province x day.
-- Slice: indicator
-- Sources: staging.indicator_moment, staging.member_value, staging.member_side, staging.component_value,
--   staging.district_fraction, staging.indicator_term, staging.member_expected, staging.unit_part_of_year,
--   core.dim_period.
-- A column is null where the indicator has no such members.
with member_known as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        moment_on,
        member_key,
        list_key,
        bool_or(
            numerator is not null and denominator is not null and not is_no_member
            and not coalesce(is_above_bound, false)
        ) as is_present,
        bool_or(is_no_member is distinct from true) as is_listed,
        bool_or(is_no_member) as is_not_concerned
    from staging.member_value
    group by indicator_code, variant_level, period_key, province_key, moment_on, member_key, list_key
),

-- Where units changed during the period, a member counts as many times as it has months in it.
changing as (
    select
        expected.indicator_code, expected.variant_level, expected.period_key, expected.province_key,
        period.last_month as months
    from staging.member_expected as expected
    inner join core.dim_period as period
        on period.period_key = expected.period_key
    where expected.is_in_member_months
),

present as (
    select
        known.indicator_code,
        known.variant_level,
        known.period_key,
        known.province_key,
        known.moment_on,
        coalesce(sum(coalesce(part.parts, changing.months, 1)) filter (where known.is_present), 0)::bigint
            as members_present,
        coalesce(sum(coalesce(part.parts, changing.months, 1)) filter (where known.is_listed), 0)::bigint
            as members_listed,
        coalesce(sum(coalesce(part.parts, changing.months, 1)) filter (where known.is_not_concerned), 0)::bigint
            as members_not_concerned
    from member_known as known
    left join changing
        on changing.indicator_code = known.indicator_code
        and changing.variant_level = known.variant_level
        and changing.period_key = known.period_key
        and changing.province_key = known.province_key
    left join staging.unit_part_of_year as part
        on changing.period_key is not null
        and part.org_unit_key = known.member_key
        and part.period_key = known.period_key
        and part.part_type = 'month'
    group by known.indicator_code, known.variant_level, known.period_key, known.province_key, known.moment_on
),

reporting as (
    select
        side.indicator_code,
        side.variant_level,
        side.period_key,
        side.province_key,
        side.moment_on,
        sum(coalesce(part.parts, changing.months, 1))
            filter (where side.side_value is not null and not side.is_not_applicable) as members_present,
        coalesce(sum(coalesce(part.parts, changing.months, 1)) filter (where side.is_not_applicable), 0)::bigint as members_not_concerned
    from staging.member_side as side
    left join changing
        on changing.indicator_code = side.indicator_code
        and changing.variant_level = side.variant_level
        and changing.period_key = side.period_key
        and changing.province_key = side.province_key
    left join staging.unit_part_of_year as part
        on changing.period_key is not null
        and part.org_unit_key = side.member_key
        and part.period_key = side.period_key
        and part.part_type = 'month'
    where side.side = 'numerator'
    group by side.indicator_code, side.variant_level, side.period_key, side.province_key, side.moment_on
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

-- A sum over members of which some are missing is no whole.
partial_whole as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        moment_on,
        min(whole_present) as whole_present,
        max(whole_expected) as whole_expected
    from staging.component_value
    where whole_present < whole_expected
    group by indicator_code, variant_level, period_key, province_key, moment_on
),

district_count as (
    select
        indicator_code, variant_level, period_key, province_key, moment_on,
        count(*) as districts_present
    from staging.district_fraction
    group by indicator_code, variant_level, period_key, province_key, moment_on
)

select
    moment.indicator_code,
    moment.variant_level,
    moment.period_key,
    moment.province_key,
    moment.moment_on,
    present.members_present,
    present.members_listed,
    coalesce(present.members_not_concerned, reporting.members_not_concerned, 0) as members_not_concerned,
    reporting.members_present as members_reporting,
    listed.members_present as rows_present,
    listed.members_listed as rows_listed,
    partial_whole.whole_present,
    partial_whole.whole_expected,
    district_count.districts_present
from staging.indicator_moment as moment
left join present
    on present.indicator_code = moment.indicator_code
    and present.variant_level = moment.variant_level
    and present.period_key = moment.period_key
    and present.province_key = moment.province_key
    and present.moment_on = moment.moment_on
left join reporting
    on reporting.indicator_code = moment.indicator_code
    and reporting.variant_level = moment.variant_level
    and reporting.period_key = moment.period_key
    and reporting.province_key = moment.province_key
    and reporting.moment_on = moment.moment_on
left join listed
    on listed.indicator_code = moment.indicator_code
    and listed.variant_level = moment.variant_level
    and listed.period_key = moment.period_key
    and listed.province_key = moment.province_key
    and listed.moment_on = moment.moment_on
left join partial_whole
    on partial_whole.indicator_code = moment.indicator_code
    and partial_whole.variant_level = moment.variant_level
    and partial_whole.period_key = moment.period_key
    and partial_whole.province_key = moment.province_key
    and partial_whole.moment_on = moment.moment_on
left join district_count
    on district_count.indicator_code = moment.indicator_code
    and district_count.variant_level = moment.variant_level
    and district_count.period_key = moment.period_key
    and district_count.province_key = moment.province_key
    and district_count.moment_on = moment.moment_on
