-- Sync columns: indexes of a table and their columns.
-- parameters: text core.fct_observation
-- columns: relname, indisunique, cols
-- rows: 1
select
    class_of_index.relname,
    index.indisunique,
    array_agg(pg_get_indexdef(index.indexrelid, ordinal + 1, true) order by ordinal) as cols
from pg_catalog.pg_index as index
inner join pg_catalog.pg_class as class_of_index
    on class_of_index.oid = index.indexrelid
cross join lateral generate_subscripts(index.indkey, 1) as ordinal
where index.indrelid = (?)::regclass and not index.indisprimary
group by class_of_index.relname, index.indisunique
