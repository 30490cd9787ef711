-- What came since the last published night, or went, under every indicator and period that it serves.
-- Grain: indicator x period x member x submission.
-- Sources: staging.indicator_input, core.dim_submission, core.dim_org_unit, ops.run_parameters, staging.previous_night.
-- A figure that goes because a later file no longer tells it is laid at the door of that file.
with night as (
    select parameters.previous_business_date, parameters.business_date
    from ops.run_parameters as parameters
    where exists (select 1 from staging.previous_night)
),

moved as (
    select input.*, input.known_from > night.previous_business_date as is_new
    from staging.indicator_input as input
    inner join night
        on (input.known_from > night.previous_business_date and input.known_from <= night.business_date)
        or (input.known_to > night.previous_business_date and input.known_to <= night.business_date)
),

blamed as (
    select
        moved.*,
        submission.status = 'withdrawn' as is_withdrawal,
        case
            when moved.is_new or submission.status = 'withdrawn' then moved.submission_code
            else submission.superseded_by_submission_code
        end as cause_submission_code
    from moved
    inner join core.dim_submission as submission
        on submission.submission_code = moved.submission_code
)

-- The same figure may serve as numerator and denominator.
select distinct
    blamed.indicator_code,
    blamed.period_key,
    blamed.cause_submission_code as submission_code,
    blamed.is_withdrawal,
    blamed.province_key,
    blamed.member_key,
    member.parent_org_unit_code
from blamed
inner join night
    on true
inner join core.dim_org_unit as member
    on member.org_unit_key = blamed.member_key
inner join core.dim_submission as cause
    on cause.submission_code = blamed.cause_submission_code
-- What stands again after a withdrawal is no news.
where cause.known_from > night.previous_business_date
    or cause.withdrawn_on > night.previous_business_date
