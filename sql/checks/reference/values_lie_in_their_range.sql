-- fail: a value lies outside of what its column can hold
-- grain: one row per value
-- sources: tables of reference with such a column
-- excluded: blanks
with outside as (
    select 'duty.csv' as file_name, line_no, 'due_day' as column_name, due_day || '' as found,
        'từ 1 đến 31' as range_vi, 'from 1 to 31' as range_en
    from reference.duty
    where due_day not between 1 and 31
    union all
    select
        'duty.csv' as file_name,
        line_no,
        'due_months_after' as column_name,
        due_months_after || '' as found,
        'từ 0 trở lên' as range_vi, '0 or more' as range_en
    from reference.duty
    where due_months_after < 0
    union all
    select
        'indicator_term.csv' as file_name,
        line_no,
        'component' as column_name,
        component || '' as found,
        'từ 1 trở lên' as range_vi, '1 or more' as range_en
    from reference.indicator_term
    where component < 1
    union all
    select 'indicator_term.csv' as file_name, line_no, 'sign' as column_name, sign || '' as found,
        '1 hoặc -1' as range_vi, '1 or -1' as range_en
    from reference.indicator_term
    where sign not in (1, -1)
    union all
    select
        'indicator.csv' as file_name,
        line_no,
        'denominator_max_age_years' as column_name,
        denominator_max_age_years || '' as found,
        'từ 0 trở lên' as range_vi, '0 or more' as range_en
    from reference.indicator
    where denominator_max_age_years < 0
    union all
    select
        'org_unit_count.csv' as file_name,
        line_no,
        'unit_count' as column_name,
        unit_count || '' as found,
        'từ 0 trở lên' as range_vi, '0 or more' as range_en
    from reference.org_unit_count
    where unit_count < 0
    union all
    select
        'withdrawals.csv' as file_name,
        line_no,
        'content_sha256' as column_name,
        content_sha256 as found,
        '64 chữ số thập lục phân viết thường' as range_vi, '64 lower-case hexadecimal digits' as range_en
    from reference.withdrawals
    where not regexp_full_match(content_sha256, '[0-9a-f]{64}')
    union all
    select 'measure.csv' as file_name, line_no, 'form_code' as column_name, form_code as found,
        'chữ hoa và chữ số, như F01' as range_vi, 'capitals and digits, such as F01' as range_en
    from reference.measure
    where form_code is not null and not regexp_full_match(form_code, '[A-Z][A-Z0-9]{1,9}')
    union all
    select 'duty.csv' as file_name, line_no, 'form_code' as column_name, form_code as found,
        'chữ hoa và chữ số, như F01' as range_vi, 'capitals and digits, such as F01' as range_en
    from reference.duty
    where not regexp_full_match(form_code, '[A-Z][A-Z0-9]{1,9}')
    union all
    -- Files and folders are named after these two.
    select 'sender.csv' as file_name, line_no, 'sender_code' as column_name, sender_code as found,
        'chữ không dấu, chữ số và gạch, như LS-UB-187' as range_vi,
        'plain letters, digits and dashes, such as LS-UB-187' as range_en
    from reference.sender
    where not regexp_full_match(sender_code, '[A-Za-z0-9][A-Za-z0-9_-]{0,99}')
    union all
    select 'plan.csv' as file_name, line_no, 'plan_code' as column_name, plan_code as found,
        'chữ không dấu, chữ số và gạch, như LS-104-2023' as range_vi,
        'plain letters, digits and dashes, such as LS-104-2023' as range_en
    from reference.plan
    where not regexp_full_match(plan_code, '[A-Za-z0-9][A-Za-z0-9_-]{0,99}')
)

select
    file_name,
    line_no,
    'cột ' || column_name || ': "' || found || '" ngoài phạm vi; ghi ' || range_vi as message_vi,
    'column ' || column_name || ': "' || found || '" is out of range; write '
        || range_en as message_en,
from outside
