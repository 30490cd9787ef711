-- Commitments (what plans promise without a figure): what people report of each, and the latest value that
--   bears on it.
-- Grain: commitment of a plan already issued.
-- Sources: reference.commitment, core.dim_plan, mart.commitment_history, staging.commitment_value,
--   ops.run_parameters.
with dated as (
    select
        *,
        -- The day of the year on which targets without a day of their own fall due, as in core.fct_target.
        make_date(due_year, 12, 14) as due_on
    from reference.commitment
)

select
    commitment.commitment_code,
    commitment.plan_code,
    plan.plan_number,
    commitment.commitment_vi,
    commitment.commitment_en,
    commitment.told_as,
    commitment.due_year,
    commitment.due_on,
    history.state,
    history.state_vi,
    history.state_en,
    parameters.business_date >= commitment.due_on and history.state <> 'done' as is_past_due,
    history.reported_on,
    parameters.business_date - history.reported_on as days_since,
    history.document,
    history.who,
    history.note,
    commitment.indicator_code,
    commitment.measure_code,
    latest.value as latest_value,
    commitment.implied_value,
    commitment.unit_code,
    latest.numerator,
    latest.denominator,
    latest.period_key,
    latest.calendar,
    latest.period_code,
    commitment.source_ref
from dated as commitment
cross join ops.run_parameters as parameters
inner join core.dim_plan as plan
    on plan.plan_code = commitment.plan_code
inner join mart.commitment_history as history
    on history.commitment_code = commitment.commitment_code
    and history.known_from <= parameters.business_date
    and parameters.business_date < history.known_to
left join staging.commitment_value as latest
    on latest.commitment_code = commitment.commitment_code
