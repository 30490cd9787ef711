-- What a table holds: its columns in order, with types and comments.
-- Grain: one row per column; none if there is no such table.
-- Sources: the catalogue of the database; the parameter is a name, with its schema or without.
-- Of a name that stands in several schemas the columns of each are told.
select
    columns.schema_name || '.' || columns.table_name as table_name,
    columns.column_name,
    lower(columns.data_type) as data_type,
    columns.comment as what
from duckdb_columns() as columns
where not columns.internal
    and lower(?) in (columns.table_name, columns.schema_name || '.' || columns.table_name)
order by columns.schema_name, columns.table_name, columns.column_index
