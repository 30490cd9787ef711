-- Units that existed for a part only of a period that runs from the start of a year: of how many of its months and
--   quarters they saw the last day.
-- Grain: unit x period x kind of part (month, quarter).
-- Sources: core.dim_org_unit, core.dim_period, staging.indicator_period.
-- Left out: units that saw the last day of every part, or of none.
with total as (
    select distinct period.*
    from core.dim_period as period
    inner join staging.indicator_period as used
        on used.period_key = period.period_key
    where period.first_month = 1
        and period.period_type in ('cumulative', 'half', 'year')
)

select
    unit.org_unit_key,
    unit.org_level,
    unit.province_code,
    total.period_key,
    part.period_type as part_type,
    count(*) as parts
from core.dim_org_unit as unit
inner join total
    on (unit.valid_from > total.starts_on and unit.valid_from <= total.ends_on)
    or (unit.valid_to > total.starts_on and unit.valid_to <= total.ends_on)
inner join core.dim_period as part
    on part.calendar = total.calendar
    and part.period_year = total.period_year
    and part.period_type in ('month', 'quarter')
    and part.last_month <= total.last_month
    and part.ends_on >= unit.valid_from
    and part.ends_on < unit.valid_to
group by unit.org_unit_key, unit.org_level, unit.province_code, total.period_key, total.last_month, part.period_type
having count(*) < floor(total.last_month / max(part.last_month - part.first_month + 1))
