-- Last month's file, or a sheet of it, under this month's title: the flows and counts since January are the same.
-- Grain: finding; sheets only where the file as a whole is not.
-- Sources: staging.cell, reference.measure, core.dim_submission, core.dim_period, reference.threshold.
-- Zeros are no evidence. Stocks are none either: they may well stay as they are. A file is one finding, whatever
--   sheets it has: hence the distinct.
with threshold as (
    select
        max(case when threshold_code = 'stale_least_cells' then value end) as stale_least_cells,
        max(case when threshold_code = 'stale_share_pct' then value end) as stale_share_pct
    from reference.threshold
),

moving_cell as (
    select
        cell.content_sha256,
        cell.sheet_name,
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
    where cell.value <> 0
),

in_order as (
    select
        content_sha256,
        lag(content_sha256) over (
            partition by form_code, part_code, sender_code order by min(ends_on)
        ) as previous_content_sha256
    from moving_cell
    group by form_code, part_code, sender_code, content_sha256
),

of_sheet as (
    select
        in_order.content_sha256,
        in_order.previous_content_sha256,
        this_cell.sheet_name,
        count(*) as cells,
        count(that_cell.value) as same_cells
    from in_order
    inner join moving_cell as this_cell
        on this_cell.content_sha256 = in_order.content_sha256
    left join moving_cell as that_cell
        on that_cell.content_sha256 = in_order.previous_content_sha256
        and that_cell.measure_code = this_cell.measure_code
        and that_cell.org_unit_key = this_cell.org_unit_key
        and that_cell.breakdown_code = this_cell.breakdown_code
        and that_cell.value = this_cell.value
    where in_order.previous_content_sha256 is not null
    group by in_order.content_sha256, in_order.previous_content_sha256, this_cell.sheet_name
),

stale as (
    select
        of_sheet.*,
        sum(cells) over file as file_cells,
        sum(same_cells) over file as file_same_cells,
        sum(cells) over file >= stale_least_cells
            and 100 * sum(same_cells) over file >= stale_share_pct * sum(cells) over file as is_file,
        cells >= stale_least_cells and 100 * same_cells >= stale_share_pct * cells as is_sheet
    from of_sheet
    cross join threshold
    window file as (partition by content_sha256)
)

select distinct
    'STALE_COPY' as code,
    stale.content_sha256,
    case when not stale.is_file then stale.sheet_name end as sheet_name,
    null::text as cell_ref,
    null::text as raw_text,
    previous.file_name || case
        when stale.is_file and stale.file_same_cells < stale.file_cells
            then ' (' || stale.file_same_cells::text || '/' || stale.file_cells::text || ')'
        when not stale.is_file and stale.same_cells < stale.cells
            then ' (' || stale.same_cells::text || '/' || stale.cells::text || ')'
        else ''
    end as found,
    '' as expected
from stale
inner join core.dim_submission as previous
    on previous.content_sha256 = stale.previous_content_sha256
where stale.is_file or stale.is_sheet
