-- On each day: the value to judge each target by, and what else decides.
-- Grain: target x unit x day.
-- Sources: staging.target_context, staging.target_moment, staging.target_evidence.
with unit as (
    select target_code, true as is_headline, province_org_unit_key as org_unit_key, province_code as org_unit_code
    from staging.target_context
    union
    select target_code, is_headline, org_unit_key, org_unit_code
    from staging.target_evidence
    where not is_headline
),

known as (
    select
        moment.moment_on,
        moment.next_moment_on,
        target.due_year,
        target.due_on,
        target.comparator,
        target.scope,
        target.span_starts_year,
        target.is_flow,
        evidence.*
    from staging.target_evidence as evidence
    inner join staging.target_context as target
        on target.target_code = evidence.target_code
    inner join staging.target_moment as moment
        on moment.target_code = evidence.target_code
        and evidence.known_from <= moment.moment_on
        and moment.moment_on < evidence.known_to
    -- Computed, else reported.
    qualify row_number() over (
        partition by evidence.target_code, evidence.is_headline, evidence.org_unit_key, evidence.period_key,
            moment.moment_on
        order by evidence.basis
    ) = 1
),

-- The periods that must all hold: each month of a "maintain", each year of an "each year".
held as (
    select
        target_code,
        is_headline,
        org_unit_key,
        moment_on,
        count(*) filter (where is_passing is not null) as periods_known,
        count(*) filter (where not is_passing) as periods_breached,
        case
            when max(scope) = 'each_year' then max(due_year) - max(span_starts_year) + 1
            when max(period_type) = 'month' then 12
            when max(period_type) = 'quarter' then 4
            else 1
        end as periods_expected
    from known
    where (scope = 'each_year' and period_type = 'year' and period_year >= span_starts_year)
        or (scope <> 'each_year' and comparator = 'maintain' and period_year = due_year
            and period_type in ('month', 'quarter', 'year', 'semester'))
    group by target_code, is_headline, org_unit_key, moment_on
),

-- A computed value of the whole year goes before one that was told, whatever their calendars.
weighed as (
    select
        *,
        coalesce(
            basis = 'reported' and bool_or(
                basis = 'computed' and coalesce(last_month, 12) = 12 and (is_from_year_start or not is_flow)
            ) over (partition by target_code, is_headline, org_unit_key, moment_on, period_year),
            false
        ) as is_behind_computed
    from known
),

ranked as (
    select
        known.*,
        -- A breach of something that had to hold speaks before the latest value.
        row_number() over (
            partition by known.target_code, known.is_headline, known.org_unit_key, known.moment_on
            order by
                case
                    when known.moment_on < known.due_on then 0
                    when known.comparator = 'maintain' and not known.is_passing
                        and known.period_type in ('month', 'quarter', 'year', 'semester') then 1
                    when known.scope = 'each_year' and not known.is_passing and known.period_type = 'year' then 1
                    else 0
                end desc,
                known.period_year desc,
                known.is_behind_computed,
                known.is_from_year_start desc,
                known.ends_on desc
        ) as choice,
        max(case when not known.is_behind_computed then known.ends_on end) over (
            partition by
                known.target_code, known.is_headline, known.org_unit_key, known.moment_on, known.period_year
        ) as latest_ends_on
    from weighed as known
    where known.period_year = known.due_year
        or known.moment_on < known.due_on
        or (known.scope = 'each_year' and known.period_year >= known.span_starts_year)
),

chosen as (
    select * from ranked where choice = 1
)

select
    moment.target_code,
    moment.moment_on,
    moment.next_moment_on,
    unit.is_headline,
    unit.org_unit_key,
    unit.org_unit_code,
    chosen.period_key,
    chosen.calendar,
    chosen.period_code,
    chosen.period_type,
    chosen.period_year,
    chosen.last_month,
    chosen.basis,
    chosen.value,
    chosen.numerator,
    chosen.denominator,
    chosen.is_estimate,
    chosen.coverage,
    chosen.members_present,
    chosen.members_expected,
    chosen.lowest_member_vi,
    chosen.is_lower_bound,
    chosen.is_reachable,
    chosen.is_passing,
    -- A month is missing inside the year so far: later months are known, their sum is not.
    chosen.is_flow and (not chosen.is_from_year_start or chosen.latest_ends_on > chosen.ends_on) as is_gap_in_year,
    held.periods_known,
    held.periods_breached,
    held.periods_expected
from staging.target_moment as moment
inner join unit
    on unit.target_code = moment.target_code
left join chosen
    on chosen.target_code = moment.target_code
    and chosen.is_headline = unit.is_headline
    and chosen.org_unit_key = unit.org_unit_key
    and chosen.moment_on = moment.moment_on
left join held
    on held.target_code = moment.target_code
    and held.is_headline = unit.is_headline
    and held.org_unit_key = unit.org_unit_key
    and held.moment_on = moment.moment_on
where unit.is_headline
    or chosen.period_key is not null
