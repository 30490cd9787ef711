-- Add a dataset: the tables of a schema.
-- parameters: text mart
-- columns: relname
-- rows: some
select pg_class.relname
from pg_catalog.pg_class
inner join pg_catalog.pg_namespace
    on pg_namespace.oid = pg_class.relnamespace
where pg_class.relkind = any (array['r', 'p'])
    and pg_class.relpersistence != 't'
    and pg_namespace.nspname = ?
