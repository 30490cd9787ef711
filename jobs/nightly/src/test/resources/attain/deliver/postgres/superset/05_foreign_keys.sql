-- Sync columns: foreign keys as the server writes them; the dialect picks them apart by pattern.
-- columns: relname, conname, condef, nspname
-- rows: foreign keys
select
    pg_class.relname,
    constraints.conname,
    pg_get_constraintdef(constraints.oid, true) as condef,
    namespace_of_target.nspname
from pg_catalog.pg_class
inner join pg_catalog.pg_constraint as constraints
    on pg_class.oid = constraints.conrelid
    and constraints.contype = 'f'
left join pg_catalog.pg_class as target
    on target.oid = constraints.confrelid
left join pg_catalog.pg_namespace as namespace_of_target
    on target.relnamespace = namespace_of_target.oid
where pg_get_constraintdef(constraints.oid, true) ~ '^FOREIGN KEY \([a-z_]+\) REFERENCES [a-z]+\.[a-z_]+\([a-z_]+\)'
order by pg_class.relname, constraints.conname
