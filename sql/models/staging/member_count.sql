-- How many members of an indicator are known on a day, and how many there are.
-- Grain: indicator x variant x period x province x day.
-- Sources: staging.indicator_moment, staging.member_value, staging.member_side, staging.component_value,
--   staging.district_fraction, staging.indicator_term.
-- A column is null where the indicator has no such members.
with present as (
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
