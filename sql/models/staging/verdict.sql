-- The verdict of each target for each unit on each day, with its reason code.
-- Grain: target x unit x day.
-- Sources: staging.verdict_input, staging.target_context, core.dim_period, reference.decisions, reference.threshold.
with decided as (
    select
        input.target_code,
        input.is_headline,
        input.org_unit_key,
        input.moment_on,
        decision.status as decided_status,
        decision.document
    from staging.verdict_input as input
    inner join staging.target_context as target
        on target.target_code = input.target_code
    inner join reference.decisions as decision
        on decision.target_code = input.target_code
        and coalesce(decision.decided_on, date '1900-01-01') <= input.moment_on
        -- About the target as a whole; about its year; or about the very period that is judged, unless all must hold.
        and (
            decision.period_code is null
            or (decision.period_code = target.due_year::text and target.scope <> 'each_year')
            or (decision.period_code = input.period_code and target.scope <> 'each_year' and target.comparator <> 'maintain')
        )
    where input.is_headline
    qualify row_number() over (
        partition by input.target_code, input.org_unit_key, input.moment_on order by decision.decided_on desc nulls last
    ) = 1
),

-- How many units reach a target that each must reach, in the period of the headline.
unit_result as (
    select
        target_code,
        moment_on,
        period_key,
        count(*) filter (where is_passing) as units_passing,
        count(is_passing) as units_judged
    from staging.verdict_input
    where not is_headline
    group by target_code, moment_on, period_key
),

threshold as (
    select max(case when threshold_code = 'min_coverage_pct' then value end) as min_coverage_pct
    from reference.threshold
),

reasoned as (
    select
        input.*,
        target.plan_code,
        target.indicator_code,
        target.org_level,
        target.due_year,
        target.due_on,
        target.comparator,
        target.eval_comparator,
        target.target_value,
        target.target_value_high,
        target.tolerance,
        target.unit_code,
        target.qualifier_vi,
        target.direction,
        target.scope,
        target.span_starts_year,
        target.issued_on,
        target.method,
        target.is_level_variant,
        target.level_abolished_on,
        target.province_ends_on,
        target.province_name_vi,
        target.no_measure_vi,
        target.no_measure_en,
        decided.decided_status,
        decided.document,
        unit_result.units_passing,
        unit_result.units_judged,
        case
            when decided.document is not null then 'decided'
            when target.level_abolished_on <= input.moment_on and target.level_abolished_on <= target.due_on
                then 'level_abolished'
            when input.moment_on < target.due_on then 'due_later'
            when target.province_ends_on <= input.moment_on and target.province_ends_on <= target.due_on
                then 'province_ended'
            when input.period_key is null and target.no_measure_vi is not null then 'no_valid_measure'
            when input.period_key is null then 'nothing_received'
            when target.comparator = 'maintain' or target.scope = 'each_year' then
                case
                    when input.periods_breached > 0 then 'breached'
                    when input.periods_known >= input.periods_expected then 'held'
                    else 'periods_missing'
                end
            when input.is_passing is null and input.numerator > input.denominator then 'above_whole'
            -- No whole: some of its members are not known.
            when input.is_passing is null then 'members_missing'
            when target.scope = 'each_unit' and not input.is_passing then 'failed'
            when input.is_headline and 100 * input.coverage < threshold.min_coverage_pct then 'coverage_too_low'
            when input.is_gap_in_year then 'months_missing'
            when target.scope = 'each_unit' and input.is_headline
                and input.members_present < input.members_expected then 'members_missing'
            when target.method = 'event' and not input.is_passing
                and last_day(cast(period.ends_on + interval 1 day as date)) <= target.due_on then 'months_missing'
            when input.is_passing then 'passed'
            when input.is_reachable then 'members_missing'
            else 'failed'
        end as reason_code
    from staging.verdict_input as input
    inner join staging.target_context as target
        on target.target_code = input.target_code
    left join core.dim_period as period
        on period.period_key = input.period_key
    cross join threshold
    left join decided
        on decided.target_code = input.target_code
        and decided.is_headline = input.is_headline
        and decided.org_unit_key = input.org_unit_key
        and decided.moment_on = input.moment_on
    left join unit_result
        on unit_result.target_code = input.target_code
        and unit_result.moment_on = input.moment_on
        and unit_result.period_key = input.period_key
        and input.is_headline
        and target.scope = 'each_unit'
),

stated as (
    select
        *,
        case
            when target_value = round(target_value, 0) then round(value, 0)
            when target_value = round(target_value, 1) then round(value, 1)
            else round(value, 2)
        end as stated_value
    from reasoned
)

select
    *,
    -- For people: two decimals, or as many as keep the figure on its side of the mark.
    cast(
        case
            when round(value, 2) not in (target_value, coalesce(target_value_high, target_value)) then round(value, 2)
            when round(value, 4) not in (target_value, coalesce(target_value_high, target_value)) then round(value, 4)
            else value
        end as decimal(28, 10)
    ) as shown_value,
    case
        when coverage < 1 then cast(least(round(100 * coverage, 2), 99.99) as decimal(28, 10))
    end as shown_coverage_pct,
    case
        when reason_code = 'decided' then decided_status
        when reason_code = 'level_abolished' then 'not_applicable'
        when reason_code = 'due_later' then 'due_later'
        when reason_code in ('held', 'passed') then 'met'
        when reason_code in ('breached', 'failed') then 'not_met'
        else 'no_information'
    end as status,
    -- Would it pass if rounded to as many decimals as the target is written with? The verdict never does so.
    case
        when reason_code not in ('passed', 'failed') then null
        when eval_comparator = 'gt' then stated_value > target_value
        when eval_comparator = 'lt' then stated_value < target_value
        when eval_comparator = 'le' then stated_value <= target_value + tolerance
        else stated_value >= target_value - tolerance
    end as is_met_at_stated_precision
from stated
