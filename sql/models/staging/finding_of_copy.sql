-- Last month's file under this month's title: every flow and every count since January is the same.
-- Grain: finding.
-- Sources: staging.cell, reference.measure, core.dim_submission, core.dim_period.
with moving_cell as (
    select
        cell.content_sha256,
        cell.measure_code,
        cell.org_unit_key,
        cell.breakdown_code,
        cell.value,
        submission.form_code,
        submission.part_code,
        submission.sender_code,
        period.ends_on
    from staging.cell as cell
    inner join reference.measure as measure
        on measure.measure_code = cell.measure_code
        and measure.period_kind in ('period', 'cumulative_year_to_date')
    inner join core.dim_submission as submission
        on submission.content_sha256 = cell.content_sha256
        and submission.status = 'loaded'
    inner join core.dim_period as period
        on period.calendar = submission.calendar
        and period.period_code = submission.period_code
        and period.period_type in ('month', 'quarter')
    where cell.value is not null
),

in_order as (
    select
        form_code,
        part_code,
        sender_code,
        content_sha256,
        count(*) as cells,
        lag(content_sha256) over (
            partition by form_code, part_code, sender_code order by min(ends_on)
        ) as previous_content_sha256
    from moving_cell
    group by form_code, part_code, sender_code, content_sha256
)

select
    'STALE_COPY' as code,
    in_order.content_sha256,
    null::text as sheet_name,
    null::text as cell_ref,
    null::text as raw_text,
    previous.file_name as found,
    '' as expected
from in_order
inner join core.dim_submission as previous
    on previous.content_sha256 = in_order.previous_content_sha256
inner join moving_cell as this_cell
    on this_cell.content_sha256 = in_order.content_sha256
inner join moving_cell as that_cell
    on that_cell.content_sha256 = in_order.previous_content_sha256
    and that_cell.measure_code = this_cell.measure_code
    and that_cell.org_unit_key = this_cell.org_unit_key
    and that_cell.breakdown_code = this_cell.breakdown_code
    and that_cell.value = this_cell.value
where in_order.cells >= 5
group by in_order.content_sha256, previous.file_name, in_order.cells
having count(*) = in_order.cells
