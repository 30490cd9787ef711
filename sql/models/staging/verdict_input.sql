-- On each day: the value to judge each target by, and what else decides.
-- Grain: target x unit x day.
-- Sources: staging.target_context, staging.target_moment, staging.target_evidence, staging.known_evidence,
--   staging.held_period.
with unit as (
    select target_code, true as is_headline, province_org_unit_key as org_unit_key, province_code as org_unit_code
    from staging.target_context
    union
    select target_code, is_headline, org_unit_key, org_unit_code
    from staging.target_evidence
    where not is_headline
),

marked as (
    select
        known.*,
        -- A breach of something that had to hold speaks before the latest value.
        known.moment_on >= known.due_on and not known.is_passing and held.periods_breached > 0
            and known.period_type in ('month', 'quarter', 'semester', 'year', 'school_year') as is_breach,
        -- Later months are known, which the sum so far does not reach, and each of them tells enough.
        coalesce(known.is_once_enough, false) and known.is_from_year_start and known.ends_on < max(known.ends_on) over (
            partition by known.target_code, known.is_headline, known.org_unit_key, known.moment_on, known.period_year
        ) as is_overtaken
    from staging.known_evidence as known
    left join staging.held_period as held
        on held.target_code = known.target_code
        and held.is_headline = known.is_headline
        and held.org_unit_key = known.org_unit_key
        and held.moment_on = known.moment_on
    where known.period_year = known.due_year
        or known.moment_on < known.due_on
        or (known.scope = 'each_year' and known.period_year >= known.span_starts_year)
),

ranked as (
    select
        *,
        row_number() over (
            partition by target_code, is_headline, org_unit_key, moment_on
            order by
                coalesce(is_breach, false) desc,
                period_year desc,
                is_behind_computed,
                is_overtaken,
                is_from_year_start desc,
                ends_on desc
        ) as choice,
        max(case when not is_behind_computed then ends_on end) over (
            partition by target_code, is_headline, org_unit_key, moment_on, period_year
        ) as latest_ends_on
    from marked
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
    chosen.period_document,
    -- A month is missing inside the year so far: later months are known, their sum is not. Where once is enough, what
    -- is missing cannot undo what the last month reached.
    chosen.is_flow and (not chosen.is_from_year_start or chosen.latest_ends_on > chosen.ends_on)
        and not (coalesce(chosen.is_once_enough, false) and coalesce(chosen.is_passing, false)) as is_gap_in_year,
    held.held_period_type,
    held.periods_known,
    held.periods_held,
    held.periods_breached,
    held.periods_expected,
    held.period_documents
from staging.target_moment as moment
inner join unit
    on unit.target_code = moment.target_code
left join chosen
    on chosen.target_code = moment.target_code
    and chosen.is_headline = unit.is_headline
    and chosen.org_unit_key = unit.org_unit_key
    and chosen.moment_on = moment.moment_on
left join staging.held_period as held
    on held.target_code = moment.target_code
    and held.is_headline = unit.is_headline
    and held.org_unit_key = unit.org_unit_key
    and held.moment_on = moment.moment_on
where unit.is_headline
    or chosen.period_key is not null
