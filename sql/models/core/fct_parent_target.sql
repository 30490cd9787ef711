-- What national plans ask for, laid beside the targets of provinces; never judged.
-- Grain: national figure.
-- Sources: reference.parent_target.
select
    parent_target_code,
    plan_code,
    indicator_code,
    org_level,
    due_year,
    comparator,
    eval_comparator,
    target_value,
    unit_code,
    scope,
    value_certainty,
    source_ref
from reference.parent_target
