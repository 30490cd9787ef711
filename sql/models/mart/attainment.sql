-- Verdicts as known now.
-- Grain: target x unit; one headline row per target.
-- Sources: mart.attainment_history, ops.run_parameters.
select
    history.target_code,
    history.plan_code,
    history.indicator_code,
    history.org_level,
    history.org_unit_key,
    history.org_unit_code,
    history.period_key,
    history.calendar,
    history.period_code,
    history.is_headline,
    history.actual_value,
    history.numerator,
    history.denominator,
    history.target_value,
    history.target_value_high,
    history.comparator,
    history.gap,
    history.achievement_ratio,
    history.is_met,
    history.is_met_at_stated_precision,
    history.status,
    history.status_vi,
    history.is_estimate,
    history.basis,
    history.coverage,
    history.method_id,
    history.reason_vi,
    history.reason_en
from mart.attainment_history as history
inner join ops.run_parameters as parameters
    on history.known_from <= parameters.business_date
    and parameters.business_date < history.known_to
