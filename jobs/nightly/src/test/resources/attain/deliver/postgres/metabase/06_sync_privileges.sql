-- Sync: what the user may do; tables that can be read and not written.
-- columns: schema, name
-- rows: tables
with privilege as (
    select
        tables.schemaname as schema,
        tables.tablename as name,
        has_any_column_privilege(current_user, format('%I.%I', tables.schemaname, tables.tablename), 'update') as may_update,
        has_any_column_privilege(current_user, format('%I.%I', tables.schemaname, tables.tablename), 'select') as may_select,
        has_any_column_privilege(current_user, format('%I.%I', tables.schemaname, tables.tablename), 'insert') as may_insert,
        has_table_privilege(current_user, format('%I.%I', tables.schemaname, tables.tablename), 'delete') as may_delete
    from pg_catalog.pg_tables as tables
    where tables.schemaname !~ '^pg_'
        and tables.schemaname <> 'information_schema'
        and has_schema_privilege(current_user, tables.schemaname, 'usage')
)

select
    privilege.schema,
    privilege.name
from privilege
where privilege.may_select
    and not (privilege.may_update or privilege.may_insert or privilege.may_delete)
