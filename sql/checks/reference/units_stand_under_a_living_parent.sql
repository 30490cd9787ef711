-- fail: a unit refers to a unit that does not exist on that day
-- grain: one row per reference
-- sources: reference.org_unit, reference.org_unit_lineage
-- excluded: unknown codes, see codes_are_known; the other end of a lineage row of which one end is listed
with lineage as (
    select
        line_no, from_org_unit_code, to_org_unit_code, effective_on,
        exists (
            select 1
            from reference.org_unit as unit
            where unit.org_unit_code = lineage_row.from_org_unit_code
                and lineage_row.effective_on > unit.valid_from
                and lineage_row.effective_on <= unit.valid_to
        ) as is_from_alive,
        exists (
            select 1
            from reference.org_unit as unit
            where unit.org_unit_code = lineage_row.to_org_unit_code
                and lineage_row.effective_on >= unit.valid_from
                and lineage_row.effective_on < unit.valid_to
        ) as is_to_alive
    from reference.org_unit_lineage as lineage_row
),

referred as (
    select
        'org_unit.csv' as file_name,
        line_no,
        'parent_org_unit_code' as column_name,
        parent_org_unit_code as code,
        valid_from as on_day
    from reference.org_unit
    where parent_org_unit_code is not null
    union all
    select
        'org_unit_lineage.csv',
        line_no,
        'from_org_unit_code',
        from_org_unit_code,
        effective_on - 1
    from lineage
    where not is_to_alive
    union all
    select 'org_unit_lineage.csv', line_no, 'to_org_unit_code', to_org_unit_code, effective_on
    from lineage
    where not is_from_alive
    union all
    select 'org_unit_alias.csv', line_no, 'org_unit_code', org_unit_code, valid_from
    from reference.org_unit_alias
)

select
    referred.file_name,
    referred.line_no,
    'cột ' || referred.column_name || ': đơn vị ' || referred.code || ' không có hiệu lực ngày '
        || referred.on_day
        || '; sửa mã hoặc ngày' as message_vi,
    'column ' || referred.column_name || ': unit ' || referred.code || ' does not exist on '
        || referred.on_day
        || '; correct the code or the date' as message_en,
from referred
inner join reference.org_unit as unit
    on unit.org_unit_code = referred.code
group by referred.file_name, referred.line_no, referred.column_name, referred.code, referred.on_day
having not bool_or(unit.valid_from <= referred.on_day and referred.on_day < unit.valid_to)
