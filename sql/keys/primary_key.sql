-- The one column of each table that names its rows, so that joining on it never multiplies rows.
-- Grain: one row per table. Sources: none; checks/core_dimensions__keys_are_unique.sql proves each of them.
select
    keyed.schema_name,
    keyed.table_name,
    keyed.column_name
from (
    values
        ('core', 'dim_actor', 'actor_code'),
        ('core', 'dim_border_gate', 'gate_code'),
        ('core', 'dim_indicator', 'indicator_code'),
        ('core', 'dim_measure', 'measure_code'),
        ('core', 'dim_org_unit', 'org_unit_key'),
        ('core', 'dim_period', 'period_key'),
        ('core', 'dim_pillar', 'pillar_code'),
        ('core', 'dim_plan', 'plan_code'),
        ('core', 'dim_sender', 'sender_code'),
        ('core', 'dim_submission', 'submission_code'),
        ('core', 'dim_system', 'system_code'),
        ('core', 'fct_parent_target', 'parent_target_code'),
        ('core', 'fct_target', 'target_code'),
        ('mart', 'plan_scoreboard', 'plan_code')
) as keyed (schema_name, table_name, column_name)
order by keyed.schema_name, keyed.table_name
