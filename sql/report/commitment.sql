-- Promises without a figure: what was reported of each, and the figure that bears on it.
-- Grain: commitment.
-- Sources: mart.commitment, core.dim_measure, core.dim_indicator, core.dim_period, reference.unit_of_measure.
select
    commitment.commitment_code,
    commitment.plan_code,
    commitment.plan_number,
    commitment.commitment_vi,
    commitment.commitment_en,
    commitment.due_on,
    commitment.state,
    commitment.state_vi,
    commitment.state_en,
    commitment.is_past_due,
    commitment.reported_on,
    commitment.document,
    commitment.who,
    commitment.note,
    coalesce(indicator.indicator_name_vi, measure.measure_name_vi) as figure_vi,
    coalesce(indicator.indicator_name_en, measure.measure_name_en) as figure_en,
    round(commitment.latest_value, 2) as latest_value,
    unit_of_measure.unit_name_vi as unit_vi,
    unit_of_measure.unit_name_en as unit_en,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en
from mart.commitment as commitment
left join core.dim_indicator as indicator
    on indicator.indicator_code = commitment.indicator_code
left join core.dim_measure as measure
    on measure.measure_code = commitment.measure_code
left join core.dim_period as period
    on period.period_key = commitment.period_key
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = commitment.unit_code
order by commitment.plan_code, commitment.due_on, commitment.commitment_code
