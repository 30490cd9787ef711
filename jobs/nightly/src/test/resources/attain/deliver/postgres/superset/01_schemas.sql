-- Add a dataset: which schemas there are.
-- columns: nspname
-- rows: some
select nspname from pg_catalog.pg_namespace where nspname not like 'pg\_%' order by nspname
