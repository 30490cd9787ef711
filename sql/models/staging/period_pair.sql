-- A reported figure of a longer period beside the shorter ones that make it: months, quarters or halves of one
--   length that fill it, or the cumulative figure before and the period since.
-- Grain: measure x unit x breakdown x longer period x kind of parts.
-- Slice: measure
-- Sources: staging.current_observation.
-- Only of flows that add up over time, and only within one calendar: a management month is not a statistical one.
-- Whoever sent them: a department takes over in the middle of a year.
with flow as (
    select
        *,
        concat_ws('|', measure_code, org_unit_key, breakdown_code, calendar, period_year) as series_year
    from staging.current_observation
    where additive_over_time = 'yes'
),

longer as (
    select * from flow where period_type in ('quarter', 'half', 'year', 'cumulative')
),

filled as (
    select
        longer.series_year,
        longer.period_key,
        part.period_type as made_of,
        sum(part.value) as parts_value,
        string_agg(part.period_code, ' + ' order by part.first_month) as parts
    from longer
    inner join flow as part
        on part.series_year = longer.series_year
        and part.first_month >= longer.first_month
        and part.last_month <= longer.last_month
        and part.period_type in ('month', 'quarter', 'half')
        and part.period_type <> longer.period_type
    group by longer.series_year, longer.period_key, longer.first_month, longer.last_month, part.period_type
    having sum(part.last_month - part.first_month + 1) = longer.last_month - longer.first_month + 1
),

followed as (
    select
        longer.series_year,
        longer.period_key,
        'cumulative' as made_of,
        earlier.value + part.value as parts_value,
        earlier.period_code || ' + ' || part.period_code as parts
    from longer
    inner join longer as earlier
        on earlier.series_year = longer.series_year
        and earlier.first_month = 1
        and earlier.last_month < longer.last_month
        and earlier.period_type in ('cumulative', 'half')
    inner join flow as part
        on part.series_year = longer.series_year
        and part.first_month = earlier.last_month + 1
        and part.last_month = longer.last_month
        and part.period_type in ('month', 'quarter')
    where longer.first_month = 1
        and longer.period_type in ('cumulative', 'half', 'year')
),

made as (
    select * from filled
    union all
    select * from followed
)

select
    longer.measure_code,
    longer.org_unit_code,
    longer.breakdown_code,
    longer.sender_code,
    longer.period_key,
    longer.value,
    made.made_of,
    made.parts_value,
    made.parts,
    longer.content_sha256,
    longer.sheet_name,
    longer.cell_ref
from longer
inner join made
    on made.series_year = longer.series_year
    and made.period_key = longer.period_key
