-- fail: a span ends before it begins
-- grain: one row per span
-- sources: all tables of reference with a pair of ends
-- excluded: pairs with a blank end
with spans as (
    select
        'indicator_without_measure.csv' as file_name,
        line_no,
        'valid_from' as low_name,
        'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.indicator_without_measure
    union all
    select 'measure.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.measure
    union all
    select 'org_unit.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.org_unit
    union all
    select
        'org_unit_count.csv' as file_name,
        line_no,
        'valid_from' as low_name,
        'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.org_unit_count
    union all
    select
        'org_unit_alias.csv' as file_name,
        line_no,
        'valid_from' as low_name,
        'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.org_unit_alias
    union all
    select 'sender.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.sender
    union all
    select 'accepted_source.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.accepted_source
    union all
    select 'duty.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.duty
    union all
    select 'actor.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.actor
    union all
    select 'plan_role.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.plan_role
    union all
    select 'system.csv' as file_name, line_no, 'valid_from' as low_name, 'valid_to' as high_name,
        valid_from::text as low, valid_to::text as high, valid_from < valid_to as is_forward
    from reference.system
    union all
    select
        'dti_component.csv',
        line_no,
        'first_assessed_year',
        'last_assessed_year',
        first_assessed_year::text,
        last_assessed_year::text,
        first_assessed_year <= last_assessed_year
    from reference.dti_component
    union all
    select 'waiver.csv', line_no, 'valid_from', 'valid_to', valid_from::text, valid_to::text, valid_from < valid_to
    from reference.waiver
    where valid_from is not null and valid_to is not null
    union all
    select
        'plan.csv',
        line_no,
        'plan_starts_year',
        'plan_ends_year',
        plan_starts_year::text,
        plan_ends_year::text,
        plan_starts_year <= plan_ends_year
    from reference.plan
    union all
    select
        'indicator.csv',
        line_no,
        'natural_min',
        'natural_max',
        natural_min::text,
        natural_max::text,
        natural_min <= natural_max
    from reference.indicator
)

select
    file_name,
    line_no,
    low_name || ' ' || low || ' không trước ' || high_name || ' ' || high
        || '; sửa một trong hai' as message_vi,
    low_name || ' ' || low || ' is not before ' || high_name || ' ' || high
        || '; correct one of the two' as message_en,
from spans
where not is_forward
