-- Columns by which the long tables are asked for, where the target has indexes.
-- Grain: one row per index; columns in order, a comma between them. Sources: none.
select
    asked.schema_name,
    asked.table_name,
    asked.column_names
from (
    values
        ('core', 'fct_indicator_value', 'indicator_code, org_unit_key'),
        ('core', 'fct_observation', 'measure_code, org_unit_key'),
        ('mart', 'attainment_history', 'target_code, known_from')
) as asked (schema_name, table_name, column_names)
order by asked.schema_name, asked.table_name
