-- Every observation under every period and term that it serves.
-- Grain: indicator x variant x period x term x observation.
-- Slice: indicator
-- Sources: staging.indicator_period, staging.indicator_term, staging.part_expected, staging.unit_part_of_year,
--   core.fct_observation, core.dim_period, reference.org_unit_count.
with term_period as (
    select
        period.indicator_code,
        period.variant_level,
        period.period_key,
        period.calendar,
        period.period_code,
        period.period_type,
        period.period_year,
        period.first_month,
        period.last_month,
        period.ends_on,
        term.component,
        term.side,
        term.measure_code,
        term.sign,
        term.role,
        term.period_kind,
        term.additive_over_time,
        term.additive_over_units,
        term.is_list,
        term.is_by_operator,
        term.method,
        term.is_milestone,
        term.is_counted_unit,
        term.member_level,
        term.denominator_max_age_years
    from staging.indicator_period as period
    inner join staging.indicator_term as term
        on term.indicator_code = period.indicator_code
        and term.variant_level = period.variant_level
),

observation as (
    select
        fact.measure_code as observed_measure_code,
        fact.org_unit_key,
        fact.org_unit_code,
        fact.org_level,
        fact.breakdown_code,
        fact.value,
        fact.obs_status,
        fact.known_from,
        fact.known_to,
        fact.submission_code,
        source.period_key as source_period_key,
        source.calendar as source_calendar,
        source.period_code as source_period_code,
        source.period_type as source_period_type,
        source.period_year as source_period_year,
        source.first_month as source_first_month,
        source.last_month as source_last_month,
        source.ends_on as source_ends_on
    from core.fct_observation as fact
    inner join core.dim_period as source
        on source.period_key = fact.period_key
    where not fact.is_set_aside
),

-- The period itself; a denominator or an exclusion may follow another calendar under the same label.
same_period as (
    select
        term_period.*,
        observation.*,
        1 as periods_needed,
        0 as substitution
    from term_period
    inner join observation
        on observation.observed_measure_code = term_period.measure_code
        and observation.source_period_code = term_period.period_code
        and (observation.source_calendar = term_period.calendar or term_period.side not in ('numerator', 'published'))
    where not term_period.is_milestone
),

-- What is reached stays reached: every month so far, as far as it is known.
month_so_far as (
    select
        term_period.*,
        observation.*,
        1 as periods_needed,
        0 as substitution
    from term_period
    inner join observation
        on observation.observed_measure_code = term_period.measure_code
        and observation.source_calendar = term_period.calendar
        and observation.source_period_type = 'month'
        and 12 * observation.source_period_year + observation.source_last_month
            <= 12 * term_period.period_year + term_period.last_month
        and observation.value is not null
    where term_period.is_milestone
),

-- A flow of the year so far is the sum of its months (or quarters): all those on whose last day the unit existed.
part_of_year as (
    select
        term_period.*,
        observation.*,
        coalesce(
            part.parts,
            term_period.last_month / (observation.source_last_month - observation.source_first_month + 1)
        ) as periods_needed,
        1 as substitution
    from term_period
    inner join observation
        on observation.observed_measure_code = term_period.measure_code
        and observation.source_calendar = term_period.calendar
        and observation.source_period_year = term_period.period_year
        and observation.source_last_month <= term_period.last_month
        and observation.source_period_type in ('month', 'quarter')
    left join staging.unit_part_of_year as part
        on part.org_unit_key = observation.org_unit_key
        and part.period_key = term_period.period_key
        and part.part_type = observation.source_period_type
    where term_period.period_kind = 'period'
        and term_period.additive_over_time = 'yes'
        and term_period.first_month = 1
        and term_period.period_type in ('cumulative', 'half', 'year')
),

-- A stock under a cumulative flow is the stock at its last month, be it a denominator or a condition.
stock_at_end as (
    select
        term_period.*,
        observation.*,
        1 as periods_needed,
        1 as substitution
    from term_period
    inner join observation
        on observation.observed_measure_code = term_period.measure_code
        and observation.source_period_year = term_period.period_year
        and observation.source_last_month = term_period.last_month
        and observation.source_period_type in ('month', 'quarter')
    where (term_period.side not in ('numerator', 'published') or term_period.role = 'flag')
        and term_period.period_kind = 'stock'
        and observation.source_period_code <> term_period.period_code
),

-- An annual denominator is that of the year, else of a year as old as the indicator allows.
year_of_label as (
    select
        term_period.*,
        observation.*,
        1 as periods_needed,
        1 + term_period.period_year - observation.source_period_year as substitution
    from term_period
    inner join observation
        on observation.observed_measure_code = term_period.measure_code
        and observation.source_period_type = 'year'
        and observation.source_period_year <= term_period.period_year
        and observation.source_period_year >= term_period.period_year - term_period.denominator_max_age_years
        and observation.source_period_code <> term_period.period_code
    where term_period.side in ('denominator', 'coverage', 'bound')
        and term_period.period_kind = 'annual'
),

-- How many units exist is known from the decrees, even while the list of units is partial.
unit_count as (
    select
        term_period.*,
        term_period.measure_code as observed_measure_code,
        province.org_unit_key,
        province.org_unit_code,
        province.org_level,
        '' as breakdown_code,
        counted.unit_count::decimal(28, 10) as value,
        'final' as obs_status,
        date '1900-01-01' as known_from,
        date '9999-12-31' as known_to,
        '' as submission_code,
        term_period.period_key as source_period_key,
        term_period.calendar as source_calendar,
        term_period.period_code as source_period_code,
        term_period.period_type as source_period_type,
        term_period.period_year as source_period_year,
        term_period.first_month as source_first_month,
        term_period.last_month as source_last_month,
        term_period.ends_on as source_ends_on,
        1 as periods_needed,
        0 as substitution
    from term_period
    inner join reference.org_unit_count as counted
        on counted.org_level = case when term_period.measure_code = 'communes_existing' then 'commune' else 'district' end
        and term_period.ends_on >= counted.valid_from
        and term_period.ends_on < counted.valid_to
    inner join core.dim_org_unit as province
        on province.org_level = 'province'
        and province.org_unit_code = counted.parent_org_unit_code
        and term_period.ends_on >= province.valid_from
        and term_period.ends_on < province.valid_to
    where term_period.is_counted_unit
),

every_input as (
    select * from same_period
    union all
    select * from month_so_far
    union all
    select * from part_of_year
    union all
    select * from stock_at_end
    union all
    select * from year_of_label
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
    input.periods_needed,
    -- 0: the period itself; above: what stands in for it, the closest first.
    input.substitution,
    input.period_year - input.source_period_year as years_old,
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
