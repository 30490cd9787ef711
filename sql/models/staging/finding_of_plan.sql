-- The plan column of a report beside the plan of record.
-- Grain: finding.
-- Sources: staging.cell, reference.measure, core.dim_submission, core.dim_period, core.fct_target, core.dim_plan.
with printed_plan as (
    select
        plan_cell.content_sha256,
        plan_cell.sheet_name,
        plan_cell.cell_ref,
        plan_cell.value,
        plan_cell.org_unit_key,
        period.period_year,
        measure.indicator_codes
    from staging.cell as plan_cell
    inner join staging.cell as rate_cell
        on rate_cell.content_sha256 = plan_cell.content_sha256
        and rate_cell.table_no = plan_cell.table_no
        and rate_cell.row_no = plan_cell.row_no
        and rate_cell.measure_code <> '_plan'
    inner join reference.measure as measure
        on measure.measure_code = rate_cell.measure_code
    inner join core.dim_submission as submission
        on submission.content_sha256 = plan_cell.content_sha256
        and submission.status = 'loaded'
    inner join core.dim_period as period
        on period.period_key = plan_cell.period_key
    where plan_cell.measure_code = '_plan'
        and plan_cell.value is not null
)

select
    'PLAN_VALUE_DIFFERS' as code,
    printed_plan.content_sha256,
    printed_plan.sheet_name,
    printed_plan.cell_ref,
    regexp_replace(printed_plan.value::text, '\.?0+$', '') as raw_text,
    '⟨' || regexp_replace(printed_plan.value::text, '\.?0+$', '') || '⟩' as found,
    string_agg(
        target.target_code || ': ⟨' || regexp_replace(target.target_value::text, '\.?0+$', '') || '⟩', '; '
        order by target.is_plan_of_record desc, target.target_code
    ) as expected
from printed_plan
inner join core.fct_target as target
    on contains(' ' || printed_plan.indicator_codes || ' ', ' ' || target.indicator_code || ' ')
    and target.due_year = printed_plan.period_year
    and target.org_level not in ('district', 'commune')
inner join core.dim_plan as plan
    on plan.plan_code = target.plan_code
    and plan.province_org_unit_key = printed_plan.org_unit_key
group by printed_plan.content_sha256, printed_plan.sheet_name, printed_plan.cell_ref, printed_plan.value
having not bool_or(target.is_plan_of_record and target.target_value = printed_plan.value)
