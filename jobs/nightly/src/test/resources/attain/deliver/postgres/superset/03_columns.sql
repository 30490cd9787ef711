-- Sync columns: name, type as text, default, comment, generated, identity, collation.
-- parameters: text mart, text attainment_wide
-- columns: name, format_type, default, not_null, table_name, comment, generated, identity_options
-- rows: 50
select
    attribute.attname as name,
    format_type(attribute.atttypid, attribute.atttypmod) as format_type,
    case
        when attribute.atthasdef then (
            select pg_get_expr(defaults.adbin, defaults.adrelid)
            from pg_catalog.pg_attrdef as defaults
            where defaults.adrelid = attribute.attrelid and defaults.adnum = attribute.attnum
        )
    end as "default",
    attribute.attnotnull as not_null,
    pg_class.relname as table_name,
    description.description as comment,
    attribute.attgenerated as generated,
    case when attribute.attidentity != '' then 'identity' end as identity_options
from pg_catalog.pg_class
left join pg_catalog.pg_attribute as attribute
    on pg_class.oid = attribute.attrelid
    and attribute.attnum > 0
    and not attribute.attisdropped
left join pg_catalog.pg_description as description
    on description.objoid = attribute.attrelid
    and description.objsubid = attribute.attnum
inner join pg_catalog.pg_namespace as namespace
    on namespace.oid = pg_class.relnamespace
where pg_class.relkind = any (array['r', 'p', 'f', 'v', 'm'])
    and namespace.nspname = ?
    and pg_class.relname in (?)
order by pg_class.relname, attribute.attnum
