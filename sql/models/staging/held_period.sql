-- On each day: in how many of its periods a target that must hold in all of them was reached; each month of a
--   "maintain", each year of an "every year".
-- Grain: target x unit x day.
-- Sources: staging.known_evidence.
-- The finest kind of period that is told counts, each calendar by itself: a year of twelve good months is known by
--   its months. A breach in any kind of period is a breach; a sum so far (six months are one) is no period of its own.
with period_kind as (
    select 'month' as period_type, 12 as periods_a_year
    union all
    select 'quarter' as period_type, 4 as periods_a_year
    union all
    select 'semester' as period_type, 2 as periods_a_year
    union all
    select 'year' as period_type, 1 as periods_a_year
    union all
    select 'school_year' as period_type, 1 as periods_a_year
),

period as (
    select
        known.*,
        case
            when known.scope = 'each_year' then known.due_year - known.span_starts_year + 1
            else period_kind.periods_a_year
        end as periods_expected
    from staging.known_evidence as known
    inner join period_kind
        on period_kind.period_type = known.period_type
    where known.is_passing is not null
        and not known.is_behind_computed
        and (
            (known.scope = 'each_year' and period_kind.periods_a_year = 1
                and known.period_year >= known.span_starts_year)
            or (known.scope <> 'each_year' and known.comparator = 'maintain' and known.period_year = known.due_year)
        )
),

by_kind as (
    select
        target_code,
        is_headline,
        org_unit_key,
        moment_on,
        calendar,
        period_type,
        max(periods_expected) as periods_expected,
        count(*) as periods_known,
        count(*) filter (where is_passing) as periods_held,
        count(*) filter (where not is_passing) as periods_breached,
        string_agg(distinct period_document, ', ' order by period_document) as period_documents
    from period
    group by target_code, is_headline, org_unit_key, moment_on, calendar, period_type
)

select
    target_code,
    is_headline,
    org_unit_key,
    moment_on,
    period_type as held_period_type,
    periods_expected,
    periods_known,
    periods_held,
    sum(periods_breached) over (partition by target_code, is_headline, org_unit_key, moment_on) as periods_breached,
    period_documents
from by_kind
qualify row_number() over (
    partition by target_code, is_headline, org_unit_key, moment_on
    order by periods_expected desc, periods_known desc, calendar
) = 1
