-- fail: a target is set in another unit than its indicator
-- grain: one row per target, of a province or of the country
-- sources: reference.target, reference.parent_target, reference.indicator
-- excluded: targets of unknown indicators, see codes_are_known
with asked as (
    select 'target.csv' as file_name, line_no, indicator_code, unit_code from reference.target
    union all
    select 'parent_target.csv' as file_name, line_no, indicator_code, unit_code from reference.parent_target
)

select
    target.file_name,
    target.line_no,
    'đơn vị ' || target.unit_code || ' khác đơn vị ' || indicator.unit_code || ' của '
        || target.indicator_code
        || '; ghi cùng một đơn vị' as message_vi,
    'unit ' || target.unit_code || ' is not the unit ' || indicator.unit_code || ' of '
        || target.indicator_code
        || '; write the same unit in both' as message_en,
from asked as target
inner join reference.indicator as indicator
    on indicator.indicator_code = target.indicator_code
where target.unit_code <> indicator.unit_code
