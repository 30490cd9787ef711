-- Sync columns: the columns of the key, in their order.
-- parameters: text core.dim_org_unit
-- columns: cols, conname
-- rows: 1
select
    array_agg(attribute.attname::text order by keyed.ord) as cols,
    keyed.conname
from (
    select
        constraints.conrelid,
        constraints.conname,
        unnest(index.indkey) as attnum,
        generate_subscripts(index.indkey, 1) as ord
    from pg_catalog.pg_constraint as constraints
    inner join pg_catalog.pg_index as index
        on constraints.conindid = index.indexrelid
    where constraints.contype = 'p' and constraints.conrelid = (?)::regclass
) as keyed
inner join pg_catalog.pg_attribute as attribute
    on attribute.attnum = keyed.attnum
    and attribute.attrelid = keyed.conrelid
group by keyed.conrelid, keyed.conname
