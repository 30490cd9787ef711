-- Indicators of which a measure was touched, from the first year on of which; all of them and always on a night from which
--   other units are the units of today.
-- Key: indicator_code, period_key
-- Sources: slice.measure, staging.indicator_term, kept.indicator_period (last night's), core.dim_period,
--   core.bridge_org_unit_current, kept.bridge_org_unit_current (last night's).
-- What an indicator says of a year follows from figures of that year and of years before. A growth looks back at values
-- of its own, and is made anew with all its years.
with changed_unit as (
    (select * from core.bridge_org_unit_current except select * from kept.bridge_org_unit_current)
    union
    (select * from kept.bridge_org_unit_current except select * from core.bridge_org_unit_current)
),

changed as (
    select
        term.indicator_code,
        case when term.method = 'growth' or exists (select 1 from changed_unit) then 0 else measure.period_year end
            as first_year
    from staging.indicator_term as term
    left join slice.measure as measure
        on measure.measure_code = term.measure_code
    where measure.measure_code is not null
        or exists (select 1 from changed_unit)
),

year_told as (
    select period_year from slice.measure
    union
    select period.period_year
    from kept.indicator_period as told
    inner join core.dim_period as period
        on period.period_key = told.period_key
)

select distinct changed.indicator_code, period.period_key
from changed
inner join core.dim_period as period
    on period.period_year >= (select min(first_year) from changed)
    and period.period_year in (select period_year from year_told)
