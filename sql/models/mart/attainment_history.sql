-- Every version of every verdict.
-- Grain: target x unit x known span.
-- Sources: staging.verdict, staging.verdict_reason, reference.status.
with version as (
    select
        verdict.target_code,
        verdict.plan_code,
        verdict.indicator_code,
        verdict.org_level,
        verdict.org_unit_key,
        verdict.org_unit_code,
        verdict.period_key,
        verdict.calendar,
        verdict.period_code,
        verdict.is_headline,
        value.actual_value,
        verdict.numerator,
        verdict.denominator,
        verdict.target_value,
        verdict.target_value_high,
        verdict.comparator,
        cast(
            case
                when verdict.eval_comparator = 'between' then least(value.actual_value - verdict.target_value, 0)
                when verdict.eval_comparator in ('le', 'lt') then verdict.target_value - value.actual_value
                else value.actual_value - verdict.target_value
            end as decimal(28, 10)
        ) as gap,
        cast(
            case
                when verdict.unit_code like 'rank%' or verdict.unit_code = 'milestone'
                    or verdict.eval_comparator = 'between' then null
                when verdict.target_value <= 0 or value.actual_value < 0 then null
                when verdict.eval_comparator in ('le', 'lt')
                    then verdict.target_value / nullif(value.actual_value, 0)
                else value.actual_value / verdict.target_value
            end as decimal(28, 10)
        ) as achievement_ratio,
        case verdict.status when 'met' then true when 'not_met' then false end as is_met,
        verdict.is_met_at_stated_precision,
        verdict.status,
        status.status_vi,
        verdict.status <> 'no_information'
            and coalesce(
                verdict.is_estimate
                -- Half a school year is not the year; what has begun has begun.
                or verdict.period_code like '%-HK1'
                or (
                    verdict.last_month < 12 and (verdict.comparator <> 'maintain' or verdict.status = 'due_later')
                    and not (verdict.unit_code = 'milestone' and verdict.status = 'met')
                ),
                false
            ) as is_estimate,
        verdict.basis,
        verdict.coverage,
        'attain-1' as method_id,
        reason.reason_vi,
        reason.reason_en,
        verdict.moment_on,
        verdict.next_moment_on
    from staging.verdict as verdict
    inner join staging.verdict_reason as reason
        on reason.target_code = verdict.target_code
        and reason.is_headline = verdict.is_headline
        and reason.org_unit_key = verdict.org_unit_key
        and reason.moment_on = verdict.moment_on
    inner join reference.status as status
        on status.status = verdict.status
    -- No valid value, no actual: what was counted stays visible as numerator and denominator.
    cross join lateral (
        select case when verdict.status <> 'no_information' then verdict.value end as actual_value
    ) as value
),

-- Only what tells versions apart goes through the sort.
marked as (
    select
        target_code,
        is_headline,
        org_unit_key,
        moment_on,
        lag(next_moment_on) over series as former_until,
        max(next_moment_on) over (partition by target_code, is_headline, org_unit_key) as last_until,
        moment_on is distinct from lag(next_moment_on) over series
            or status is distinct from lag(status) over series
            or actual_value is distinct from lag(actual_value) over series
            or numerator is distinct from lag(numerator) over series
            or denominator is distinct from lag(denominator) over series
            or period_key is distinct from lag(period_key) over series
            or basis is distinct from lag(basis) over series
            or is_estimate is distinct from lag(is_estimate) over series
            or reason_vi is distinct from lag(reason_vi) over series
            as is_new
    from version
    window series as (partition by target_code, is_headline, org_unit_key order by moment_on)
),

-- A version stands until the next one of the series starts, or until the series breaks off.
spanned as (
    select
        target_code,
        is_headline,
        org_unit_key,
        moment_on,
        coalesce(
            lead(former_until) over (partition by target_code, is_headline, org_unit_key order by moment_on),
            last_until
        ) as known_to
    from marked
    where is_new
)

select
    version.target_code,
    version.plan_code,
    version.indicator_code,
    version.org_level,
    version.org_unit_key,
    version.org_unit_code,
    version.period_key,
    version.calendar,
    version.period_code,
    version.is_headline,
    version.actual_value,
    version.numerator,
    version.denominator,
    version.target_value,
    version.target_value_high,
    version.comparator,
    version.gap,
    version.achievement_ratio,
    version.is_met,
    version.is_met_at_stated_precision,
    version.status,
    version.status_vi,
    version.is_estimate,
    version.basis,
    version.coverage,
    version.method_id,
    version.reason_vi,
    version.reason_en,
    version.moment_on as known_from,
    spanned.known_to
from version
inner join spanned
    on spanned.target_code = version.target_code
    and spanned.is_headline = version.is_headline
    and spanned.org_unit_key = version.org_unit_key
    and spanned.moment_on = version.moment_on
