-- Sync: which column points at which; a key of two columns would be told four times.
-- columns: fk_table_schema, fk_table_name, fk_column_name, pk_table_schema, pk_table_name, pk_column_name
-- rows: foreign keys
select
    fk_namespace.nspname as fk_table_schema,
    fk_table.relname as fk_table_name,
    fk_column.attname as fk_column_name,
    pk_namespace.nspname as pk_table_schema,
    pk_table.relname as pk_table_name,
    pk_column.attname as pk_column_name
from pg_constraint as constraints
inner join pg_class as fk_table
    on constraints.conrelid = fk_table.oid
inner join pg_namespace as fk_namespace
    on constraints.connamespace = fk_namespace.oid
inner join pg_attribute as fk_column
    on constraints.conrelid = fk_column.attrelid
inner join pg_class as pk_table
    on constraints.confrelid = pk_table.oid
inner join pg_namespace as pk_namespace
    on pk_table.relnamespace = pk_namespace.oid
inner join pg_attribute as pk_column
    on constraints.confrelid = pk_column.attrelid
where fk_namespace.nspname !~ '^information_schema|catalog_history|pg_'
    and constraints.contype = 'f'::char
    and fk_column.attnum = any (constraints.conkey)
    and pk_column.attnum = any (constraints.confkey)
order by fk_table_schema, fk_table_name
