-- The verdict of each target for each unit on each day, with its reason code.
-- Grain: target x unit x day.
-- Sources: staging.verdict_input, staging.target_context, core.dim_period, reference.decisions, ops.run_parameters.
with decision as (
    select
        target_code,
        status as decided_status,
        document,
        coalesce(decided_on, date '1900-01-01') as decided_on
    from reference.decisions
    qualify row_number() over (partition by target_code order by decided_on desc nulls last) = 1
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
        target.level_abolished_on,
        target.province_ends_on,
        target.province_name_vi,
        target.no_measure_vi,
        target.no_measure_en,
        decision.decided_status,
        decision.document,
        case
            when decision.decided_on <= input.moment_on and input.is_headline then 'decided'
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
    left join decision
        on decision.target_code = input.target_code
)

select
    *,
    case
        when reason_code = 'decided' then decided_status
        when reason_code = 'level_abolished' then 'not_applicable'
        when reason_code = 'due_later' then 'due_later'
        when reason_code in ('held', 'passed') then 'met'
        when reason_code in ('breached', 'failed') then 'not_met'
        else 'no_information'
    end as status
from reasoned
