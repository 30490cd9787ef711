-- Sync: types that list their values. There are none: closed lists are text with a comment.
-- columns: nspname, typname
-- rows: 0
select
    namespace.nspname,
    types.typname
from pg_type as types
inner join pg_namespace as namespace
    on namespace.oid = types.typnamespace
where types.oid in (select distinct enumtypid from pg_enum)
