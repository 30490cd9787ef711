-- Every observation under every period and term that it serves.
-- Grain: indicator x variant x period x term x observation.
-- Slice: indicator
-- Sources: staging.indicator_source, staging.indicator_period, staging.indicator_term, staging.part_expected,
--   staging.unit_part_of_year, core.fct_observation, core.dim_org_unit, reference.org_unit_count.
with observed as (
    select
        source.*,
        fact.org_unit_key,
        fact.org_level,
        fact.breakdown_code,
        fact.value,
        fact.obs_status,
        fact.submission_code,
        fact.known_from,
        fact.known_to
    from core.fct_observation as fact
    inner join staging.indicator_source as source
        on source.measure_code = fact.measure_code
        and source.source_period_key = fact.period_key
    where not fact.is_set_aside
        and (fact.value is not null or not source.is_milestone)
),

-- How many units exist is known from the decrees, even while the list of units is partial.
unit_count as (
    select
        period.indicator_code,
        period.variant_level,
        period.period_key,
        period.ends_on,
        term.component,
        term.side,
        term.measure_code,
        term.sign,
        term.role,
        term.additive_over_units,
        term.method,
        term.is_milestone,
        term.is_list,
        term.is_by_operator,
        period.period_key as source_period_key,
        period.period_year as source_period_year,
        period.ends_on as source_ends_on,
        null::text as part_type,
        1 as periods_needed,
        0 as substitution,
        0 as years_old,
        province.org_unit_key,
        province.org_level,
        '' as breakdown_code,
        counted.unit_count::decimal(28, 10) as value,
        'final' as obs_status,
        '' as submission_code,
        date '1900-01-01' as known_from,
        date '9999-12-31' as known_to
    from staging.indicator_period as period
    inner join staging.indicator_term as term
        on term.indicator_code = period.indicator_code
        and term.variant_level = period.variant_level
        and term.is_counted_unit
    inner join reference.org_unit_count as counted
        on counted.org_level = case when term.measure_code = 'communes_existing' then 'commune' else 'district' end
        and period.ends_on >= counted.valid_from
        and period.ends_on < counted.valid_to
    inner join core.dim_org_unit as province
        on province.org_level = 'province'
        and province.org_unit_code = counted.parent_org_unit_code
        and period.ends_on >= province.valid_from
        and period.ends_on < province.valid_to
),

every_input as (
    select * from observed
    union all
    select * from unit_count
)

select
    input.indicator_code,
    input.variant_level,
    input.period_key,
    input.component,
    input.side,
    input.measure_code,
    input.sign,
    input.role,
    input.additive_over_units,
    input.is_list,
    input.org_unit_key as member_key,
    input.org_level as member_level,
    -- Members of a count are told apart by the first part of the breakdown.
    case
        when input.is_list then input.breakdown_code
        when input.method = 'count_members' then split_part(input.breakdown_code, '|', 1)
        else ''
    end as list_key,
    case when input.is_by_operator then split_part(input.breakdown_code, '|', 1) else '' end as part_key,
    part_expected.parts_expected,
    province.org_unit_key as province_key,
    province.org_unit_code as province_code,
    input.value,
    input.obs_status,
    input.source_period_key,
    input.source_period_year,
    -- Of a sum of parts all those on whose last day the unit existed.
    coalesce(part.parts, input.periods_needed) as periods_needed,
    -- 0: the period itself; above: what stands in for it, the closest first.
    input.substitution,
    input.years_old,
    input.submission_code,
    input.known_from,
    input.known_to
from every_input as input
inner join core.dim_org_unit as unit
    on unit.org_unit_key = input.org_unit_key
inner join core.dim_org_unit as province
    on province.org_level = 'province'
    and province.org_unit_code = case when unit.org_level = 'province' then unit.org_unit_code else unit.province_code end
    and input.ends_on >= province.valid_from
    and input.ends_on < province.valid_to
    -- A new province begins with nothing, though it bears an old code.
    and input.source_ends_on >= province.valid_from
    -- "Each" asks those that are there on the last day.
    and (input.method <> 'min_members' or unit.valid_to > input.ends_on)
left join staging.part_expected as part_expected
    on part_expected.measure_code = input.measure_code
    and part_expected.period_key = input.source_period_key
    and part_expected.province_code = province.org_unit_code
left join staging.unit_part_of_year as part
    on part.org_unit_key = input.org_unit_key
    and part.period_key = input.period_key
    and part.part_type = input.part_type
