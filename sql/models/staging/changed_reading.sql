-- What of the changed inputs bears on which indicator, plan and target, the most telling first.
-- Grain: changed input x indicator it bears on.
-- Sources: staging.changed_input, staging.indicator_term, reference.measure, core.fct_observation,
--   core.dim_submission, ops.run_parameters.
-- A code that is null stands for all of them. Files that decide neither a figure nor a verdict are left out.
with served_measure as (
    select measure_code, form_code from core.fct_observation
    union
    select measure_code, form_code from reference.measure where form_code is not null
),

served_indicator as (
    select distinct served_measure.form_code, term.indicator_code
    from served_measure
    inner join staging.indicator_term as term
        on term.measure_code = served_measure.measure_code
),

reference_line as (
    select * from staging.changed_input where kind = 'reference'
)

-- A withdrawal that is dated back, or taken back.
select 1 as priority, 'withdrawal' as cause, submission.submission_code as cause_ref,
    served_indicator.indicator_code, null::text as plan_code, null::text as target_code
from reference_line
inner join core.dim_submission as submission
    on submission.content_sha256 = reference_line.subject_code
inner join served_indicator
    on served_indicator.form_code = submission.form_code
where reference_line.file_name = 'withdrawals.csv'
union all
select 2, 'form', changed.subject_code, served_indicator.indicator_code, null, null
from staging.changed_input as changed
inner join served_indicator
    on served_indicator.form_code = changed.subject_code
where changed.kind = 'form'
union all
select 3, 'reference', file_name, null, null, subject_code
from reference_line
where file_name in ('target.csv', 'decisions.csv')
union all
select 4, 'reference', file_name, null, subject_code, null
from reference_line
where file_name = 'plan.csv'
union all
select 5, 'reference', file_name, subject_code, null, null
from reference_line
where file_name in ('indicator.csv', 'indicator_term.csv', 'indicator_without_measure.csv', 'accepted_source.csv')
union all
select distinct 6, 'reference', reference_line.file_name, term.indicator_code, null::text, null::text
from reference_line
inner join staging.indicator_term as term
    on term.measure_code = reference_line.subject_code
where reference_line.file_name = 'measure.csv'
union all
select 7, 'reference', file_name, null, null, null
from reference_line
where file_name in (
        'org_unit.csv', 'org_unit_lineage.csv', 'org_unit_count.csv', 'org_unit_alias.csv', 'sender.csv',
        'sender_alias.csv', 'code_list.csv', 'obs_status.csv', 'threshold.csv'
    )
union all
select 8, 'program version', parameters.program_version, null, null, null
from ops.run_parameters as parameters
where exists (select 1 from staging.changed_input where kind = 'program')
