-- Every value that may speak for a target, tested against it on the exact fraction.
-- Grain: target x unit x period x basis x known span.
-- Sources: staging.target_context, core.fct_indicator_value, core.dim_period, core.dim_org_unit.
-- Values after the due year say nothing about the promise.
with matched as (
    select
        target.target_code,
        target.target_value,
        target.target_value_high,
        target.tolerance,
        target.eval_comparator,
        value.*
    from staging.target_context as target
    inner join core.fct_indicator_value as value
        on value.indicator_code = target.indicator_code
        and value.is_aggregate
        and value.org_unit_key = target.province_org_unit_key
        and value.org_level = case when target.is_level_variant then target.org_level else 'province' end
    union all
    select
        target.target_code,
        target.target_value,
        target.target_value_high,
        target.tolerance,
        target.eval_comparator,
        value.*
    from staging.target_context as target
    inner join core.fct_indicator_value as value
        on value.indicator_code = target.indicator_code
        and not value.is_aggregate
        and (value.org_level = target.org_level or target.scope = 'each_unit')
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = value.org_unit_key
        and unit.province_code = target.province_code
)

select
    matched.target_code,
    matched.is_aggregate as is_headline,
    matched.org_unit_key,
    matched.org_unit_code,
    matched.period_key,
    matched.calendar,
    matched.period_code,
    period.period_type,
    period.period_year,
    period.last_month,
    period.ends_on,
    period.period_type in ('year', 'cumulative', 'school_year')
        or (period.period_type = 'half' and period.first_month = 1) as is_from_year_start,
    matched.basis,
    matched.value,
    matched.numerator,
    matched.denominator,
    matched.is_estimate,
    matched.coverage,
    matched.members_present,
    matched.members_expected,
    matched.lowest_member_vi,
    matched.is_lower_bound,
    matched.known_from,
    matched.known_to,
    case
        when matched.value is null then null
        when matched.eval_comparator in ('ge', 'between')
            then 100 * matched.test_numerator
                >= (matched.target_value - matched.tolerance) * matched.test_denominator
        when matched.eval_comparator = 'gt'
            then 100 * matched.test_numerator > matched.target_value * matched.test_denominator
        when matched.eval_comparator = 'le'
            then 100 * matched.test_numerator
                <= (matched.target_value + matched.tolerance) * matched.test_denominator
        when matched.eval_comparator = 'lt'
            then 100 * matched.test_numerator < matched.target_value * matched.test_denominator
    end as is_passing,
    -- With every unit that has not reported counted as having it: can the target still be reached?
    case
        when not matched.is_lower_bound then null
        when matched.eval_comparator = 'gt'
            then 100 * (matched.test_numerator + matched.members_expected - matched.members_present)
                > matched.target_value * matched.test_denominator
        else 100 * (matched.test_numerator + matched.members_expected - matched.members_present)
            >= (matched.target_value - matched.tolerance) * matched.test_denominator
    end as is_reachable
from matched
inner join core.dim_period as period
    on period.period_key = matched.period_key
inner join staging.target_context as target
    on target.target_code = matched.target_code
    and period.period_year <= target.due_year
    -- What begins after its due day was not reached in time.
    and (target.method is distinct from 'event' or period.ends_on <= target.due_on)
