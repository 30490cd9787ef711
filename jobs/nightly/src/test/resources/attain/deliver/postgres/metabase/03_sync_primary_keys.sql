-- Sync: of these, the keys. information_schema shows them to nobody who may only read a table.
-- columns: table_schema, table_name, name
-- rows: primary keys
select
    usage.table_schema,
    usage.table_name,
    usage.column_name as name
from information_schema.table_constraints as constraints
inner join information_schema.key_column_usage as usage
    on constraints.constraint_name = usage.constraint_name
    and constraints.table_schema = usage.table_schema
    and constraints.table_name = usage.table_name
where constraints.constraint_type = 'PRIMARY KEY'
order by usage.table_schema, usage.table_name
