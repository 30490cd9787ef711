-- Columns of facts and marts that repeat the key of a dimension, by their names: org_unit_key,
-- current_org_unit_key and target_code_a point where the longest key in their name points.
-- Grain: one row per column. Sources: the catalogue of the snapshot. Left out: reference, which has codes that no
-- dimension has.
with dimension as (
    select
        named.table_name,
        named.column_name
    from (
        values
            ('dim_actor', 'actor_code'),
            ('dim_border_gate', 'gate_code'),
            ('dim_indicator', 'indicator_code'),
            ('dim_measure', 'measure_code'),
            ('dim_org_unit', 'org_unit_key'),
            ('dim_period', 'period_key'),
            ('dim_pillar', 'pillar_code'),
            ('dim_plan', 'plan_code'),
            ('dim_sender', 'sender_code'),
            ('dim_submission', 'submission_code'),
            ('dim_system', 'system_code'),
            ('fct_parent_target', 'parent_target_code'),
            ('fct_target', 'target_code')
    ) as named (table_name, column_name)
),

candidate as (
    select
        columns.schema_name,
        columns.table_name,
        columns.column_name,
        dimension.table_name as to_table_name,
        dimension.column_name as to_column_name,
        row_number() over (
            partition by columns.schema_name, columns.table_name, columns.column_name
            order by length(dimension.column_name) desc
        ) as candidate_no
    from duckdb_columns() as columns
    inner join dimension
        on columns.column_name = dimension.column_name
        or columns.column_name like '%\_' || dimension.column_name escape '\'
        or columns.column_name like dimension.column_name || '\__' escape '\'
    where columns.database_name = current_database()
        and columns.schema_name in ('core', 'mart')
)

select
    candidate.schema_name,
    candidate.table_name,
    candidate.column_name,
    'core' as to_schema_name,
    candidate.to_table_name,
    candidate.to_column_name
from candidate
left join dimension
    on dimension.table_name = candidate.table_name
    and dimension.column_name = candidate.column_name
where candidate.candidate_no = 1
    and dimension.table_name is null
order by candidate.schema_name, candidate.table_name, candidate.column_name
