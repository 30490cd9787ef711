-- What differs from the previous published night, and why.
-- Grain: verdict or value that differs.
-- Sources: mart.attainment, core.fct_indicator_value, staging.previous_*, core.dim_submission,
--   reference.withdrawals, ops.run_parameters.
-- Empty on the first night.
with previous_night as (
    select
        parameters.previous_business_date,
        parameters.business_date,
        parameters.program_version,
        (select max(program_version) from staging.previous_night) as previous_program_version
    from ops.run_parameters as parameters
    where parameters.previous_business_date is not null
        and exists (select 1 from staging.previous_night)
),

new_submission as (
    select
        submission.submission_code
    from core.dim_submission as submission
    inner join previous_night
        on submission.first_seen_on > previous_night.previous_business_date
            or submission.received_on > previous_night.previous_business_date
    where submission.status = 'loaded'
),

-- The new file that serves an indicator; a figure that no new file tells any more was lost with one.
bringer as (
    select
        term.indicator_code,
        max(new_submission.submission_code) as submission_code
    from new_submission
    inner join core.fct_observation as observation
        on observation.submission_code = new_submission.submission_code
    inner join staging.indicator_term as term
        on term.measure_code = observation.measure_code
    group by term.indicator_code
),

any_submission as (
    select max(submission_code) as submission_code from new_submission
),

new_withdrawal as (
    select max(withdrawal.content_sha256) as content_sha256
    from reference.withdrawals as withdrawal
    inner join previous_night
        on withdrawal.withdrawn_on > previous_night.previous_business_date
        and withdrawal.withdrawn_on <= previous_night.business_date
),

verdict_change as (
    select
        'verdict' as subject,
        coalesce(now.target_code, old.target_code) as target_code,
        coalesce(now.indicator_code, old.indicator_code) as indicator_code,
        coalesce(now.org_unit_key, old.org_unit_key) as org_unit_key,
        coalesce(now.period_key, old.period_key) as period_key,
        old.status as old_status,
        now.status as new_status,
        old.actual_value as old_value,
        now.actual_value as new_value
    from mart.attainment as now
    full outer join staging.previous_attainment as old
        on old.target_code = now.target_code
        and old.is_headline = now.is_headline
        and old.org_unit_key = now.org_unit_key
    where now.status is distinct from old.status
        or now.actual_value is distinct from old.actual_value
),

value_change as (
    select
        'value' as subject,
        null::text as target_code,
        coalesce(now.indicator_code, old.indicator_code) as indicator_code,
        coalesce(now.org_unit_key, old.org_unit_key) as org_unit_key,
        coalesce(now.period_key, old.period_key) as period_key,
        null::text as old_status,
        null::text as new_status,
        old.value as old_value,
        now.value as new_value
    from (
        select * from core.fct_indicator_value where known_to = date '9999-12-31' and is_aggregate
    ) as now
    full outer join staging.previous_indicator_value as old
        on old.indicator_code = now.indicator_code
        and old.org_unit_key = now.org_unit_key
        and old.org_level = now.org_level
        and old.period_key = now.period_key
        and old.basis = now.basis
    where now.value is distinct from old.value
),

every_change as (
    select * from verdict_change
    union all
    select * from value_change
)

select
    every_change.subject,
    every_change.target_code,
    every_change.indicator_code,
    every_change.org_unit_key,
    every_change.period_key,
    every_change.old_status,
    every_change.new_status,
    every_change.old_value,
    every_change.new_value,
    case
        when every_change.old_status = 'due_later' and every_change.new_status <> 'due_later' then 'due date'
        when new_withdrawal.content_sha256 is not null then 'withdrawal'
        when any_submission.submission_code is not null then 'submission'
        when previous_night.program_version <> previous_night.previous_program_version then 'program version'
        else 'reference'
    end as cause,
    case
        when every_change.old_status = 'due_later' and every_change.new_status <> 'due_later'
            then every_change.target_code
        when new_withdrawal.content_sha256 is not null then new_withdrawal.content_sha256
        when any_submission.submission_code is not null
            then coalesce(bringer.submission_code, any_submission.submission_code)
        when previous_night.program_version <> previous_night.previous_program_version
            then previous_night.program_version
    end as cause_ref
from every_change
cross join previous_night
cross join any_submission
left join bringer
    on bringer.indicator_code = every_change.indicator_code
cross join new_withdrawal
