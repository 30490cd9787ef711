-- Sync: every column with its type, place, comment, and whether it is the key of its table.
-- columns: name, database_type, database_position, table_schema, table_name, is_primary_key, field_comment, is_required
-- rows: columns
select
    columns.column_name as name,
    columns.udt_name as database_type,
    columns.ordinal_position - 1 as database_position,
    columns.table_schema as table_schema,
    columns.table_name as table_name,
    primary_key.column_name is not null as is_primary_key,
    col_description(
        format('%I.%I', columns.table_schema, columns.table_name)::regclass::oid, columns.ordinal_position
    ) as field_comment,
    columns.is_nullable = 'NO' and columns.column_default is null as is_required
from information_schema.columns as columns
left join (
    select
        constraints.table_schema,
        constraints.table_name,
        usage.column_name
    from information_schema.table_constraints as constraints
    inner join information_schema.key_column_usage as usage
        on constraints.constraint_name = usage.constraint_name
        and constraints.table_schema = usage.table_schema
        and constraints.table_name = usage.table_name
    where constraints.constraint_type = 'PRIMARY KEY'
) as primary_key
    on columns.table_schema = primary_key.table_schema
    and columns.table_name = primary_key.table_name
    and columns.column_name = primary_key.column_name
where columns.table_schema !~ '^information_schema|catalog_history|pg_'
order by table_schema, table_name, database_position
