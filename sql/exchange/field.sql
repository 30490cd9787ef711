-- Every published column and what it is in Table Schema, for datapackage.json.
-- Grain: one row per column, in the order of the tables.
-- Sources: the catalogue of the snapshot.
-- Left out: schema ops, which is not exported.
select
    columns.schema_name,
    columns.table_name,
    coalesce(tables.comment, '') as table_comment,
    columns.column_name,
    coalesce(columns.comment, '') as column_comment,
    case
        when columns.data_type in ('TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT') then 'integer'
        when columns.data_type in ('DOUBLE', 'FLOAT') or columns.data_type like 'DECIMAL%' then 'number'
        when columns.data_type = 'BOOLEAN' then 'boolean'
        when columns.data_type = 'DATE' then 'date'
        when columns.data_type like 'TIMESTAMP%' then 'datetime'
        else 'string'
    end as field_type,
    not columns.is_nullable as is_required
from duckdb_columns() as columns
inner join duckdb_tables() as tables
    on tables.database_name = columns.database_name
    and tables.schema_name = columns.schema_name
    and tables.table_name = columns.table_name
where columns.database_name = current_database()
    and columns.schema_name in ('core', 'mart')
order by columns.schema_name, columns.table_name, columns.column_index
