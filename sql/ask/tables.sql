-- What can be asked: every table and table macro of the snapshot, with its comment.
-- Grain: one row per table or macro.
-- Sources: the catalogue of the database.
-- Internal tables are left out.
select
    tables.schema_name || '.' || tables.table_name as table_name,
    tables.estimated_size as row_count,
    tables.comment as what
from duckdb_tables() as tables
union all
select
    macros.schema_name || '.' || macros.function_name || '(' || macros.parameters[1] || ')' as table_name,
    null as row_count,
    'Table macro: ask it with a day, as in ' || macros.schema_name || '.' || macros.function_name
        || '(date ''2023-12-14'')' as what
from duckdb_functions() as macros
where macros.function_type = 'table_macro'
    and macros.schema_name in ('core', 'mart')
order by table_name
