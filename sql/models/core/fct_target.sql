-- Targets with their due day: 14/12 of the due year, the end of the management year, unless the
--   plan says otherwise.
-- Grain: target.
-- Sources: reference.target.
select
    target_code,
    plan_code,
    indicator_code,
    org_level,
    due_year,
    coalesce(due_on, make_date(due_year, 12, 14)) as due_on,
    comparator,
    eval_comparator,
    target_value,
    target_value_high,
    coalesce(tolerance, 0) as tolerance,
    unit_code,
    qualifier_vi,
    scope,
    coalesce(span_starts_year, due_year) as span_starts_year,
    is_plan_of_record,
    baseline_value,
    baseline_on,
    value_certainty,
    year_certainty,
    source_ref
from reference.target
