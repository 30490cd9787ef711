-- Which tables somebody probably meant.
-- Grain: the three nearest names, the likeliest first.
-- Sources: the catalogue of the database; the parameter is a name, with its schema or without.
-- Nothing is left out.
with named as (
    select
        tables.schema_name || '.' || tables.table_name as table_name,
        jaro_winkler_similarity(tables.table_name, regexp_replace(lower(?), '^.*\.', '')) as likeness
    from duckdb_tables() as tables
)

select named.table_name
from named
order by named.likeness desc, named.table_name
limit 3
