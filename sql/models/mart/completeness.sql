-- How whole the figures of a period are, at three levels: files of a form against duties, districts or communes
--   with a value against those in existence, members of an indicator against those expected.
-- Grain: level x (form x part x vintage | form x unit level | indicator x unit level) x period x province.
-- Sources: staging.file_completeness, staging.unit_completeness, core.fct_indicator_value, core.dim_org_unit.
with indicator as (
    select
        indicator_value.indicator_code,
        indicator_value.org_level,
        province.province_code,
        indicator_value.period_key,
        indicator_value.calendar,
        indicator_value.period_code,
        indicator_value.members_expected as expected,
        indicator_value.members_present as present,
        indicator_value.coverage as share
    from core.fct_indicator_value as indicator_value
    inner join core.dim_org_unit as province
        on province.org_unit_key = indicator_value.org_unit_key
    where indicator_value.is_aggregate
        and indicator_value.basis = 'computed'
        and indicator_value.known_to = date '9999-12-31'
)

select
    'file' as completeness_level,
    form_code,
    part_code,
    vintage_code,
    cast(null as text) as indicator_code,
    org_level,
    province_code,
    period_key,
    calendar,
    period_code,
    expected,
    present,
    on_time,
    late,
    missing,
    rejected,
    waiting,
    waived,
    not_due,
    unlisted,
    share
from staging.file_completeness
union all
select
    'unit' as completeness_level,
    form_code,
    cast(null as text) as part_code,
    cast(null as text) as vintage_code,
    cast(null as text) as indicator_code,
    org_level,
    province_code,
    period_key,
    calendar,
    period_code,
    expected,
    present,
    cast(null as bigint) as on_time,
    cast(null as bigint) as late,
    greatest(expected - present, 0) as missing,
    cast(null as bigint) as rejected,
    cast(null as bigint) as waiting,
    cast(null as bigint) as waived,
    cast(null as bigint) as not_due,
    cast(null as bigint) as unlisted,
    cast(present / cast(expected as decimal(28, 10)) as decimal(28, 10)) as share
from staging.unit_completeness
union all
select
    'indicator' as completeness_level,
    cast(null as text) as form_code,
    cast(null as text) as part_code,
    cast(null as text) as vintage_code,
    indicator_code,
    org_level,
    province_code,
    period_key,
    calendar,
    period_code,
    expected,
    present,
    cast(null as bigint) as on_time,
    cast(null as bigint) as late,
    greatest(expected - present, 0) as missing,
    cast(null as bigint) as rejected,
    cast(null as bigint) as waiting,
    cast(null as bigint) as waived,
    cast(null as bigint) as not_due,
    cast(null as bigint) as unlisted,
    share
from indicator
