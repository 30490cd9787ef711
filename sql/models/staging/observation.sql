-- Cells as observations: each with its period and with the span in which it was the latest known.
-- Grain: content_sha256 x table_no x row_no x slot_no x span.
-- Sources: staging.cell, staging.submission_interval, reference.measure, core.dim_period.
-- Excluded: cells of submissions that never counted; the printed plan values (measure _plan).
with measured as (
    select
        cell.*,
        measure.period_kind,
        printed.period_year,
        printed.last_month,
        printed.period_type
    from staging.cell as cell
    inner join reference.measure as measure
        on measure.measure_code = cell.measure_code
    inner join core.dim_period as printed
        on printed.calendar = cell.printed_calendar
        and printed.period_code = cell.printed_period_code
),

-- What is counted since January carries the cumulative code of its last month.
dated as (
    select
        *,
        case
            when period_kind <> 'cumulative_year_to_date' or period_type not in ('month', 'quarter')
                then printed_period_code
            when last_month = 12 then period_year::text
            when last_month = 6 then period_year::text || '-H1'
            else period_year::text || '-' || last_month::text || 'M'
        end as period_code
    from measured
),

spanned as (
    select
        dated.*,
        span.active_from,
        span.active_to,
        lead(span.active_from) over (
            partition by
                dated.measure_code, dated.org_unit_key, dated.printed_calendar, dated.period_code,
                dated.breakdown_code, dated.sender_code
            order by span.active_from, span.active_to, dated.content_sha256
        ) as next_active_from
    from dated
    inner join staging.submission_interval as span
        on span.content_sha256 = dated.content_sha256
)

select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    measure_code,
    org_unit_key,
    org_unit_code,
    org_level,
    printed_calendar || ':' || period_code as period_key,
    printed_calendar as calendar,
    period_code,
    breakdown_code,
    sender_code,
    value,
    obs_status,
    active_from as known_from,
    least(active_to, coalesce(next_active_from, active_to)) as known_to,
    submission_code,
    form_code,
    sheet_name,
    cell_ref,
    row_label,
    column_label
from spanned
where least(active_to, coalesce(next_active_from, active_to)) > active_from
