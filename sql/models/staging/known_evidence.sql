-- On each day: every value that may speak for a target, at most one for each period.
-- Grain: target x unit x period x day.
-- Sources: staging.target_evidence, staging.target_context, staging.target_moment, reference.decisions.
-- A decision about one period says whether the target was reached in it, and nothing of the others.
-- Left out: values that speak no more, since a later year or a later month of the same year is known for good; not
--   where all years or all months have to hold. Else there were each month's value on the day of each later one.
with decided_period as (
    select
        decision.target_code,
        decision.period_code,
        decision.status = 'met' as is_passing,
        decision.document,
        coalesce(decision.decided_on, date '1900-01-01') as decided_on,
        lead(coalesce(decision.decided_on, date '1900-01-01'), 1, date '9999-12-31') over (
            partition by decision.target_code, decision.period_code order by decision.decided_on nulls first
        ) as decided_to
    from reference.decisions as decision
    where decision.period_code is not null
        and decision.status in ('met', 'not_met')
),

followed as (
    select
        target.due_year,
        target.due_on,
        target.comparator,
        target.scope,
        target.span_starts_year,
        target.is_flow,
        target.is_once_enough,
        evidence.*,
        case when target.scope <> 'each_year' then min(known_for_good_from) over later_year end as year_followed_on,
        -- A value of the whole year goes before what was told, whichever ends later.
        case
            when target.scope <> 'each_year' and target.comparator <> 'maintain' and evidence.last_month < 12
                then min(known_for_good_from) over later_in_year
        end as month_followed_on
    from staging.target_evidence as evidence
    cross join lateral (
        select case when evidence.known_to = date '9999-12-31' then evidence.known_from end as known_for_good_from
    ) as good
    inner join staging.target_context as target
        on target.target_code = evidence.target_code
    window
        later_year as (
            partition by evidence.target_code, evidence.is_headline, evidence.org_unit_key
            order by evidence.period_year
            range between 1 following and unbounded following
        ),
        later_in_year as (
            partition by
                evidence.target_code, evidence.is_headline, evidence.org_unit_key, evidence.period_year,
                evidence.basis, evidence.is_from_year_start
            order by evidence.ends_on
            range between interval 1 day following and unbounded following
        )
),

known as (
    select
        moment.moment_on,
        moment.next_moment_on,
        evidence.*
    from followed as evidence
    inner join staging.target_moment as moment
        on moment.target_code = evidence.target_code
        and evidence.known_from <= moment.moment_on
        and moment.moment_on < least(evidence.known_to, evidence.year_followed_on, evidence.month_followed_on)
    -- Computed, else reported.
    qualify row_number() over (
        partition by evidence.target_code, evidence.is_headline, evidence.org_unit_key, evidence.period_key,
            moment.moment_on
        order by evidence.basis
    ) = 1
)

select
    known.target_code,
    known.is_headline,
    known.org_unit_key,
    known.org_unit_code,
    known.moment_on,
    known.next_moment_on,
    known.due_year,
    known.due_on,
    known.comparator,
    known.scope,
    known.span_starts_year,
    known.is_flow,
    known.is_once_enough,
    known.period_key,
    known.calendar,
    known.period_code,
    known.period_type,
    known.period_year,
    known.last_month,
    known.ends_on,
    known.is_from_year_start,
    known.basis,
    known.value,
    known.numerator,
    known.denominator,
    known.is_estimate,
    known.coverage,
    known.members_present,
    known.members_expected,
    known.lowest_member_vi,
    known.is_lower_bound,
    known.is_reachable,
    coalesce(decided_period.is_passing, known.is_passing) as is_passing,
    decided_period.document as period_document,
    -- A computed value of the whole year goes before one that was told, whatever their calendars.
    coalesce(
        known.basis = 'reported' and bool_or(
            known.basis = 'computed' and coalesce(known.last_month, 12) = 12
            and (known.is_from_year_start or not known.is_flow)
        ) over (
            partition by
                known.target_code, known.is_headline, known.org_unit_key, known.moment_on, known.period_year
        ),
        false
    ) as is_behind_computed
from known
left join decided_period
    on known.is_headline
    and decided_period.target_code = known.target_code
    and decided_period.period_code = known.period_code
    and decided_period.decided_on <= known.moment_on
    and known.moment_on < decided_period.decided_to
