-- Every value that may speak for a target, tested against it on the exact fraction.
-- Grain: target x unit x period x basis x known span.
-- Sources: staging.target_context, staging.indicator_term, core.fct_indicator_value, core.dim_period,
--   core.dim_org_unit.
-- Values after the due year say nothing about the target.
-- Where something is not known, a verdict stands only if what is missing cannot turn it: is_passing says that the
--   target is reached whatever it was, is_reachable that it may have been.
with whole_kind as (
    select
        indicator_code,
        bool_or(is_counted_unit) as is_counted,
        bool_or(side = 'denominator' and is_list and not is_joined_by_member) as is_list
    from staging.indicator_term
    group by indicator_code
),

matched as (
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
),

weighed as (
    select
        matched.*,
        coalesce(whole_kind.is_counted, false) as is_counted,
        -- Rows of a list of which it is not known whether they belong to the whole: at most so many more.
        case
            when whole_kind.is_list and matched.is_aggregate and matched.basis = 'computed'
                and not matched.is_lower_bound and matched.members_expected > matched.members_present
                then matched.members_expected - matched.members_present
            else 0
        end as whole_not_known
    from matched
    left join whole_kind
        on whole_kind.indicator_code = matched.indicator_code
)

select
    weighed.target_code,
    weighed.is_aggregate as is_headline,
    weighed.org_unit_key,
    weighed.org_unit_code,
    weighed.period_key,
    weighed.calendar,
    weighed.period_code,
    period.period_type,
    period.period_year,
    period.last_month,
    period.ends_on,
    -- A stock as of the end of June tells of June, like one of any month.
    period.period_type in ('year', 'school_year')
        or (
            not coalesce(target.is_stock, false)
            and (period.period_type = 'cumulative' or (period.period_type = 'half' and period.first_month = 1))
        ) as is_from_year_start,
    weighed.basis,
    weighed.value,
    weighed.numerator,
    weighed.denominator,
    weighed.is_estimate,
    weighed.coverage,
    weighed.members_present,
    weighed.members_expected,
    weighed.lowest_member_vi,
    weighed.is_lower_bound,
    weighed.known_from,
    weighed.known_to,
    case
        when weighed.value is null then null
        when weighed.eval_comparator in ('ge', 'between')
            then 100 * weighed.test_numerator
                >= (weighed.target_value - weighed.tolerance)
                    * (weighed.test_denominator + weighed.whole_not_known)
        when weighed.eval_comparator = 'gt'
            then 100 * weighed.test_numerator
                > weighed.target_value * (weighed.test_denominator + weighed.whole_not_known)
        when weighed.eval_comparator = 'le'
            then 100 * weighed.test_numerator
                <= (weighed.target_value + weighed.tolerance) * weighed.test_denominator
        when weighed.eval_comparator = 'lt'
            then 100 * weighed.test_numerator < weighed.target_value * weighed.test_denominator
    end as is_passing,
    -- With every unit that has not reported counted as having it: can the target still be reached? What a
    -- silent unit sold or counted has no upper end; rows that are not known may all lie outside the whole.
    case
        when weighed.whole_not_known > 0 and weighed.eval_comparator = 'gt'
            then 100 * weighed.test_numerator > weighed.target_value * weighed.test_denominator
        when weighed.whole_not_known > 0
            then 100 * weighed.test_numerator
                >= (weighed.target_value - weighed.tolerance) * weighed.test_denominator
        when not weighed.is_lower_bound then null
        when not weighed.is_counted then true
        when weighed.eval_comparator = 'gt'
            then 100 * (weighed.test_numerator + weighed.members_expected - weighed.members_present)
                > weighed.target_value * weighed.test_denominator
        else 100 * (weighed.test_numerator + weighed.members_expected - weighed.members_present)
            >= (weighed.target_value - weighed.tolerance) * weighed.test_denominator
    end as is_reachable
from weighed
inner join core.dim_period as period
    on period.period_key = weighed.period_key
inner join staging.target_context as target
    on target.target_code = weighed.target_code
    and period.period_year <= target.due_year
    -- What begins after its due day was not reached in time.
    and (target.method is distinct from 'event' or period.ends_on <= target.due_on)
