-- fail: two rows hold for the same thing on the same day
-- grain: one row per row that begins before its predecessor ends
-- sources: the tables of reference whose key is a thing and a span of time, and aliases
-- excluded: rows that end before they begin, see spans_run_forward
with spans as (
    select
        'org_unit.csv' as file_name,
        line_no,
        org_unit_code as thing,
        org_unit_code as shown,
        valid_from,
        valid_to
    from reference.org_unit
    union all
    select
        'org_unit_count.csv' as file_name,
        line_no,
        concat_ws(', ', org_level, parent_org_unit_code) as thing,
        concat_ws(', ', org_level, parent_org_unit_code) as shown,
        valid_from,
        valid_to
    from reference.org_unit_count
    union all
    select
        'indicator_without_measure.csv' as file_name,
        line_no,
        indicator_code as thing,
        indicator_code as shown,
        valid_from,
        valid_to
    from reference.indicator_without_measure
    union all
    select
        'accepted_source.csv' as file_name,
        line_no,
        concat_ws(', ', form_code, coalesce(part_code, '*'), coalesce(measure_code, '*'), sender_code) as thing,
        concat_ws(', ', form_code, part_code, measure_code, sender_code) as shown,
        valid_from,
        valid_to
    from reference.accepted_source
    union all
    select
        'duty.csv' as file_name,
        line_no,
        concat_ws(', ', form_code, part_code, sender_code, calendar, period_type, vintage_code) as thing,
        concat_ws(', ', form_code, part_code, sender_code, calendar, period_type, vintage_code) as shown,
        valid_from,
        valid_to
    from reference.duty
    union all
    -- Several organisations may carry out or receive; one leads.
    select
        'plan_role.csv' as file_name,
        line_no,
        concat_ws(', ', plan_code, target_code, case when role <> 'leads' then actor_code end, role) as thing,
        concat_ws(', ', plan_code, target_code, case when role <> 'leads' then actor_code end, role) as shown,
        valid_from,
        valid_to
    from reference.plan_role
    union all
    select 'org_unit_alias.csv', alias.line_no, alias.org_level || ' ' || name_key.match_key,
        alias.org_level || ' ' || alias.alias_vi, alias.valid_from, alias.valid_to
    from reference.org_unit_alias as alias
    inner join reference.name_key as name_key
        on name_key.source_text = alias.alias_vi
),

neighbours as (
    select
        file_name,
        line_no,
        shown,
        valid_from,
        lag(valid_to) over by_time as valid_to_before,
        lag(line_no) over by_time as line_no_before,
    from spans
    where valid_from < valid_to
    window by_time as (partition by file_name, thing order by valid_from, line_no)
)

select
    file_name,
    line_no,
    '"' || shown || '" có hiệu lực từ ' || valid_from || ' khi dòng ' || line_no_before
        || ' còn hiệu lực đến ' || valid_to_before
        || '; sửa ngày của một trong hai dòng' as message_vi,
    '"' || shown || '" holds from ' || valid_from || ' while line ' || line_no_before
        || ' holds until ' || valid_to_before
        || '; correct the dates of one of the two' as message_en,
from neighbours
where valid_from < valid_to_before
