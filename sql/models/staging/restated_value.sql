-- The indicator values of today's units: parts and wholes of the former units added up, never their rates.
-- Grain: indicator x unit of today (null: what came nowhere, by province) x level x period x basis; the present only.
-- Slice: indicator
-- Sources: staging.restated_part, staging.former_unit, staging.member_side, staging.member_value,
--   staging.indicator_moment, core.bridge_org_unit_current, core.dim_period.
-- A unit that is one former unit, whole, keeps every figure of it. Of several, only parts and wholes can be added up.
-- Former units that have nothing to divide by, or to which the question does not apply, are not waited for.
with not_concerned as (
    select member.indicator_code, member.period_key, bridge.current_org_unit_key,
        count(distinct member.member_key) as units
    from (
        select indicator_code, variant_level, period_key, province_key, moment_on, member_key
        from staging.member_value
        where is_no_member
        union
        select indicator_code, variant_level, period_key, province_key, moment_on, member_key
        from staging.member_side
        where side = 'numerator'
            and is_not_applicable
    ) as member
    inner join staging.indicator_moment as moment
        on moment.indicator_code = member.indicator_code
        and moment.variant_level = member.variant_level
        and moment.period_key = member.period_key
        and moment.province_key = member.province_key
        and moment.moment_on = member.moment_on
        and moment.next_moment_on = date '9999-12-31'
    inner join core.dim_period as period
        on period.period_key = member.period_key
    inner join core.bridge_org_unit_current as bridge
        on bridge.org_unit_key = member.member_key
        and bridge.valid_to > period.ends_on
    group by member.indicator_code, member.period_key, bridge.current_org_unit_key
),

summed as (
    select
        indicator_code, is_aggregate, org_level, period_key, basis, current_org_unit_key, province_key, is_additive,
        is_flag,
        count(*) as parts,
        count(*) filter (where link_reason_code = 'level_abolished') as units_abolished,
        count(*) filter (where link_reason_code = 'divided_without_weights') as units_divided,
        count(*) filter (where link_reason_code in ('successor_not_listed', 'successor_not_recorded', 'begins_later'))
            as units_without_successor,
        count(*) filter (where share is not null and value is not null) as units_present,
        count(*) filter (where value is null) as units_without_value,
        max(value) as value,
        cast(sum(round(numerator * share, 10)) as decimal(28, 10)) as numerator,
        cast(sum(round(denominator * share, 10)) as decimal(28, 10)) as denominator,
        max(counted_from) as counted_from,
        bool_or(is_estimate or link = 'weighted') as is_estimate,
        sum(coverage * share) as coverage_sum
    from staging.restated_part
    group by
        indicator_code, is_aggregate, org_level, period_key, basis, current_org_unit_key, province_key, is_additive,
        is_flag
),

beside_former as (
    select
        summed.*,
        period.calendar,
        period.period_code,
        coalesce(former.is_unchanged, false) as is_unchanged,
        former.parts_unknown,
        former.former_units_vi,
        former.reason_vi as former_reason_vi,
        former.reason_en as former_reason_en,
        coalesce(former.units_expected - coalesce(not_concerned.units, 0), summed.parts) as units_expected
    from summed
    inner join core.dim_period as period
        on period.period_key = summed.period_key
    left join staging.former_unit as former
        on former.current_org_unit_key = summed.current_org_unit_key
        and former.valid_from <= period.ends_on
        and former.valid_to > period.ends_on
    left join not_concerned
        on not_concerned.indicator_code = summed.indicator_code
        and not_concerned.period_key = summed.period_key
        and not_concerned.current_org_unit_key = summed.current_org_unit_key
),

settled as (
    select
        beside_former.*,
        case
            when current_org_unit_key is null then 'not_restated'
            when is_unchanged then 'as_was'
            when not is_additive then 'not_additive'
            when parts_unknown > 0 then 'part_unknown'
            when units_without_value > 0 then 'former_without_value'
            when is_flag and numerator > 0 and numerator < denominator then 'former_units_differ'
            when units_present < units_expected then 'units_missing'
            else 'restated'
        end as reason_code,
        case when denominator > 0 then cast(round(100 * numerator / denominator, 10) as decimal(28, 10)) end as quotient
    from beside_former
)

select
    indicator_code, is_aggregate, org_level, period_key, calendar, period_code, basis, current_org_unit_key,
    province_key, is_additive, reason_code, former_units_vi, former_reason_vi, former_reason_en,
    units_abolished, units_divided, units_without_successor, units_present, units_expected,
    case
        when reason_code = 'as_was' then value
        when reason_code not in ('restated', 'units_missing') then null
        -- The engine divides in binary floating point: the exact remainder puts the last digit right.
        when 2 * (100 * numerator - quotient * denominator) >= cast(0.0000000001 as decimal(11, 10)) * denominator
            then quotient + cast(0.0000000001 as decimal(11, 10))
        when 2 * (100 * numerator - quotient * denominator) < -cast(0.0000000001 as decimal(11, 10)) * denominator
            then quotient - cast(0.0000000001 as decimal(11, 10))
        else quotient
    end as value,
    case when is_unchanged or is_additive then numerator end as numerator,
    case when is_unchanged or is_additive then denominator end as denominator,
    counted_from,
    is_estimate,
    cast(coverage_sum / nullif(units_expected, 0) as decimal(28, 10)) as coverage
from settled
