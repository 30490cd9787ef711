-- The latest value that bears on a commitment: of an indicator for the province, or of
--   one measure per another over the units that have both.
-- Grain: commitment; those without a value have no row.
-- Sources: reference.commitment, core.dim_plan, core.dim_org_unit, core.dim_period, core.fct_indicator_value,
--   core.fct_observation.
-- Excluded: values no longer current.
with commitment as (
    select
        commitment.commitment_code,
        commitment.indicator_code,
        commitment.measure_code,
        commitment.per_measure_code,
        plan.province_org_unit_key,
        province.org_unit_code as province_code,
        province.valid_from as province_begins_on,
        province.valid_to as province_ends_on
    from reference.commitment as commitment
    inner join core.dim_plan as plan
        on plan.plan_code = commitment.plan_code
    inner join core.dim_org_unit as province
        on province.org_unit_key = plan.province_org_unit_key
),

by_indicator as (
    select
        commitment.commitment_code,
        indicator_value.period_key,
        indicator_value.basis,
        indicator_value.value,
        indicator_value.numerator,
        indicator_value.denominator
    from commitment
    inner join core.fct_indicator_value as indicator_value
        on indicator_value.indicator_code = commitment.indicator_code
        and indicator_value.org_unit_key = commitment.province_org_unit_key
    where indicator_value.is_aggregate
        and indicator_value.value is not null
        and indicator_value.known_to = date '9999-12-31'
),

counted as (
    select
        measure_code,
        org_unit_key,
        period_key,
        sum(value) as value
    from core.fct_observation
    where known_to = date '9999-12-31'
        and not is_set_aside
        and measure_code in (
            select measure_code from commitment
            union all
            select per_measure_code from commitment
        )
    group by measure_code, org_unit_key, period_key
    having count(value) > 0
),

by_measure as (
    select
        commitment.commitment_code,
        part.period_key,
        'computed' as basis,
        sum(part.value) as numerator,
        sum(whole.value) as denominator
    from commitment
    inner join counted as part
        on part.measure_code = commitment.measure_code
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = part.org_unit_key
        and unit.province_code = commitment.province_code
        and unit.valid_from < commitment.province_ends_on
        and unit.valid_to > commitment.province_begins_on
    left join counted as whole
        on whole.measure_code = commitment.per_measure_code
        and whole.org_unit_key = part.org_unit_key
        and whole.period_key = part.period_key
    where commitment.per_measure_code is null
        or whole.value is not null
    group by commitment.commitment_code, part.period_key
),

known as (
    select * from by_indicator
    union all
    select
        commitment_code,
        period_key,
        basis,
        cast(
            case when denominator is null then numerator else 100 * numerator / nullif(denominator, 0) end
            as decimal(28, 10)
        ) as value,
        numerator,
        denominator
    from by_measure
)

select
    known.commitment_code,
    known.period_key,
    period.calendar,
    period.period_code,
    known.value,
    known.numerator,
    known.denominator
from known
inner join core.dim_period as period
    on period.period_key = known.period_key
qualify row_number() over (
    partition by known.commitment_code
    order by period.ends_on desc, period.starts_on, known.basis
) = 1
