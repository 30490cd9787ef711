-- Sync: every table with its kind, comment and about how many rows it has.
-- columns: schema, name, type, description, estimated_row_count
-- rows: tables
select
    namespace.nspname as schema,
    relation.relname as name,
    case relation.relkind when 'r' then 'TABLE' when 'v' then 'VIEW' when 'm' then 'MATERIALIZED VIEW' end as type,
    description.description as description,
    counted.n_live_tup as estimated_row_count
from pg_catalog.pg_class as relation
inner join pg_catalog.pg_namespace as namespace
    on relation.relnamespace = namespace.oid
left join pg_catalog.pg_description as description
    on relation.oid = description.objoid
    and description.objsubid = 0
    and description.classoid = 'pg_class'::regclass
left join pg_stat_user_tables as counted
    on namespace.nspname = counted.schemaname
    and relation.relname = counted.relname
where namespace.nspname !~ '^pg_'
    and namespace.nspname <> 'information_schema'
    and relation.relkind in ('r', 'p', 'v', 'f', 'm')
    and description.description is not null
order by type, schema, name
