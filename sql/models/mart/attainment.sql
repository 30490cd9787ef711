-- Verdicts as known now.
-- Grain: target x unit; one headline row per target.
-- Sources: mart.attainment_history.
select
    target_code,
    plan_code,
    indicator_code,
    org_level,
    org_unit_key,
    org_unit_code,
    period_key,
    calendar,
    period_code,
    is_headline,
    actual_value,
    numerator,
    denominator,
    target_value,
    target_value_high,
    comparator,
    gap,
    achievement_ratio,
    is_met,
    status,
    status_vi,
    is_estimate,
    basis,
    coverage,
    method_id,
    reason_vi,
    reason_en
from mart.attainment_history
where known_to = date '9999-12-31'
