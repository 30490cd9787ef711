-- Growth of a quotient over the year before, as one fraction:
-- (a1/b1) / (a0/b0) - 1 = (a1*b0 - a0*b1) / (a0*b1).
-- Grain: indicator x variant x year x unit x day. Columns: see staging.indicator_fraction, and next_moment_on:
--   the day from which one of the two years is known anew.
-- Slice: indicator
-- Sources: staging.component_value, staging.indicator_term, staging.indicator_moment, core.dim_period.
with method as (
    select distinct indicator_code, variant_level, method from staging.indicator_term
),

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
)

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
