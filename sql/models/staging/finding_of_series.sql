-- Findings that only show beside other figures: of another month, another column, another plan.
-- Grain: finding.
-- Sources: staging.quarantined_cell, staging.cell, staging.indicator_term, staging.member_value,
--   staging.indicator_moment, reference.org_unit_lineage, core.fct_observation,
--   core.fct_indicator_value, core.fct_target, core.dim_*, reference.measure, reference.threshold.
with threshold as (
    select
        max(case when threshold_code = 'reported_rounding_pp' then value end) as reported_rounding_pp
    from reference.threshold
),

quarantined as (
    select
        code,
        content_sha256,
        sheet_name,
        cell_ref,
        regexp_replace(value::text, '\.?0+$', '') as raw_text,
        regexp_replace(value::text, '\.?0+$', '') as found,
        regexp_replace(reference_value::text, '\.?0+$', '') as expected
    from staging.quarantined_cell
),

current_observation as (
    select
        observation.*,
        submission.content_sha256,
        period.period_year,
        period.last_month,
        period.ends_on,
        measure.period_kind
    from core.fct_observation as observation
    inner join core.dim_submission as submission
        on submission.submission_code = observation.submission_code
    inner join core.dim_period as period
        on period.period_key = observation.period_key
    inner join core.dim_measure as measure
        on measure.measure_code = observation.measure_code
    where observation.known_to = date '9999-12-31'
        and observation.value is not null
),

-- What is counted since January cannot fall: a correction, or a reset.
cumulative as (
    select
        *,
        lag(value) over (
            partition by measure_code, org_unit_key, calendar, breakdown_code, sender_code, period_year
            order by last_month
        ) as previous_value
    from current_observation
    where period_kind = 'cumulative_year_to_date'
        and measure_code not in (select measure_code from reference.measure where unit_code = 'percent')
),

fallen as (
    select
        'CUMULATIVE_FELL' as code,
        content_sha256,
        sheet_name,
        cell_ref,
        regexp_replace(value::text, '\.?0+$', '') as raw_text,
        regexp_replace(value::text, '\.?0+$', '') as found,
        regexp_replace(previous_value::text, '\.?0+$', '') as expected
    from cumulative
    where value < previous_value
),

-- Last month's file under this month's title: every flow and every count since January is the same.
moving_cell as (
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
),

stale as (
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
),

-- The rate that the sender printed, or somebody published, beside the one that the counts give; a
-- published rank beside the reported one.
reported as (
    select
        'REPORTED_DIFFERS' as code,
        observation.content_sha256,
        observation.sheet_name,
        observation.cell_ref,
        regexp_replace(observation.value::text, '\.?0+$', '') as raw_text,
        regexp_replace(observation.value::text, '\.?0+$', '') as found,
        regexp_replace(cast(computed.value as decimal(28, 4))::text, '\.?0+$', '') as expected
    from current_observation as observation
    inner join staging.indicator_term as term
        on term.measure_code = observation.measure_code
        and term.side in ('reported', 'published')
    inner join core.fct_indicator_value as computed
        on computed.indicator_code = term.indicator_code
        and (computed.basis = 'computed' or term.side = 'published')
        and computed.is_aggregate
        and computed.org_level = case when term.variant_level = '' then 'province' else term.variant_level end
        and computed.org_unit_key = observation.org_unit_key
        and computed.period_key = observation.period_key
        and computed.known_to = date '9999-12-31'
    cross join threshold
    where abs(observation.value - computed.value) > threshold.reported_rounding_pp
),

-- Told once, where it happens: at the period that was reported, not at every sum that contains it.
above_whole as (
    select
        'NUMERATOR_ABOVE_DENOMINATOR' as code,
        min_by(observation.content_sha256, observation.cell_ref) as content_sha256,
        min_by(observation.sheet_name, observation.cell_ref) as sheet_name,
        min(observation.cell_ref) as cell_ref,
        null::text as raw_text,
        value.indicator_code || ' ' || value.org_unit_code || ' ' || value.period_code || ': '
            || regexp_replace(value.numerator::text, '\.?0+$', '') as found,
        regexp_replace(value.denominator::text, '\.?0+$', '') as expected
    from core.fct_indicator_value as value
    inner join staging.indicator_term as term
        on term.indicator_code = value.indicator_code
        and term.side = 'numerator'
        and term.variant_level in ('', value.org_level)
    inner join current_observation as observation
        on observation.measure_code = term.measure_code
        and observation.period_key = value.period_key
        and (observation.org_unit_key = value.org_unit_key or value.is_aggregate)
    where value.numerator > value.denominator
        and value.value is null
        and value.known_to = date '9999-12-31'
    group by
        value.indicator_code, value.org_unit_code, value.org_level, value.period_code, value.numerator, value.denominator
),

-- A name list of persons, each once since the programme began, only grows.
list_of_persons as (
    select
        *,
        lag(value) over (partition by measure_code, org_unit_key, sender_code order by ends_on) as previous_value
    from current_observation
    where measure_code = 'skill_persons_trained'
),

list_fallen as (
    select
        'CUMULATIVE_FELL' as code,
        content_sha256,
        sheet_name,
        cell_ref,
        regexp_replace(value::text, '\.?0+$', '') as raw_text,
        regexp_replace(value::text, '\.?0+$', '') as found,
        regexp_replace(previous_value::text, '\.?0+$', '') as expected
    from list_of_persons
    where value < previous_value
),

-- A member that exceeds what it can have is shown and left out of the sum.
above_bound as (
    select
        'UNIT_ABOVE_BOUND' as code,
        max_by(observation.content_sha256, (observation.value, observation.breakdown_code)) as content_sha256,
        max_by(observation.sheet_name, (observation.value, observation.breakdown_code)) as sheet_name,
        max_by(observation.cell_ref, (observation.value, observation.breakdown_code)) as cell_ref,
        null::text as raw_text,
        member.indicator_code || ' ' || unit.org_unit_code || ' ' || observation.period_code || ': '
            || regexp_replace(member.numerator::text, '\.?0+$', '') as found,
        regexp_replace(member.bound::text, '\.?0+$', '') as expected
    from staging.member_value as member
    inner join staging.indicator_moment as moment
        on moment.indicator_code = member.indicator_code
        and moment.variant_level = member.variant_level
        and moment.period_key = member.period_key
        and moment.province_key = member.province_key
        and moment.moment_on = member.moment_on
        and moment.next_moment_on = date '9999-12-31'
    inner join staging.indicator_term as term
        on term.indicator_code = member.indicator_code
        and term.variant_level = member.variant_level
        and term.component = member.component
        and term.side = 'numerator'
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = member.member_key
    inner join current_observation as observation
        on observation.measure_code = term.measure_code
        and observation.org_unit_key = member.member_key
        and observation.period_key = member.period_key
    where member.is_above_bound
    group by
        member.indicator_code, unit.org_unit_code, observation.period_code, member.numerator, member.bound
),

-- Before and after a commune was divided its figures are not of one unit: nothing is shared out.
divided as (
    select
        'UNIT_DIVIDED' as code,
        min_by(observation.content_sha256, (observation.ends_on, observation.submission_code)) as content_sha256,
        min_by(observation.sheet_name, (observation.ends_on, observation.submission_code)) as sheet_name,
        null::text as cell_ref,
        null::text as raw_text,
        unit.org_unit_name_vi as found,
        string_agg(distinct former.org_unit_name_vi, ', ' order by former.org_unit_name_vi) as expected
    from current_observation as observation
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = observation.org_unit_key
        and unit.org_level = 'commune'
    inner join reference.org_unit_lineage as lineage
        on lineage.to_org_unit_code = unit.org_unit_code
        and lineage.effective_on = unit.valid_from
        and lineage.share = 'partial'
    inner join core.dim_org_unit as former
        on former.org_unit_code = lineage.from_org_unit_code
        and former.valid_to = lineage.effective_on
    where observation.form_code in ('F11', 'F12')
    group by unit.org_unit_key, unit.org_unit_name_vi
),

-- The plan column of a report beside the plan of record.
printed_plan as (
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
        on period.calendar = plan_cell.printed_calendar
        and period.period_code = plan_cell.printed_period_code
    where plan_cell.measure_code = '_plan'
        and plan_cell.value is not null
),

other_plan as (
    select
        'PLAN_VALUE_DIFFERS' as code,
        printed_plan.content_sha256,
        printed_plan.sheet_name,
        printed_plan.cell_ref,
        regexp_replace(printed_plan.value::text, '\.?0+$', '') as raw_text,
        regexp_replace(printed_plan.value::text, '\.?0+$', '') as found,
        string_agg(
            target.target_code || ': ' || regexp_replace(target.target_value::text, '\.?0+$', ''), '; '
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
)

select * from quarantined
union all
select * from fallen
union all
select * from stale
union all
select * from reported
union all
select * from above_whole
union all
select * from list_fallen
union all
select * from above_bound
union all
select * from divided
union all
select * from other_plan
