-- fail: a target does not say what it asks for
-- grain: one row per target and rule
-- sources: reference.target
-- excluded: nothing
with broken as (
    select
        line_no,
        'đích là một khoảng nhưng thiếu target_value_high; ghi mức trên' as message_vi,
        'the target is a range without target_value_high; write its high end' as message_en
    from reference.target
    where eval_comparator = 'between' and target_value_high is null
    union all
    select
        line_no,
        'target_value_high phải lớn hơn target_value' as message_vi,
        'target_value_high must be above target_value' as message_en
    from reference.target
    where target_value_high <= target_value
    union all
    select
        line_no,
        'chỉ khoảng (between) mới có target_value_high; xóa giá trị này' as message_vi,
        'only a range (between) has a target_value_high; delete it' as message_en
    from reference.target
    where eval_comparator <> 'between' and target_value_high is not null
    union all
    select
        line_no,
        'comparator và eval_comparator phải cùng là between hoặc cùng không' as message_vi,
        'comparator and eval_comparator must both be between, or neither' as message_en
    from reference.target
    where (comparator = 'between') <> (eval_comparator = 'between')
    union all
    select
        line_no,
        'so sánh about cần tolerance; ghi 0 nếu không cho phép lệch' as message_vi,
        'about needs a tolerance; write 0 if nothing is allowed' as message_en
    from reference.target
    where comparator = 'about' and tolerance is null
    union all
    select
        line_no,
        'chỉ about mới có tolerance; xóa giá trị này' as message_vi,
        'only about has a tolerance; delete it' as message_en
    from reference.target
    where comparator <> 'about' and tolerance is not null
    union all
    select
        line_no,
        'scope each_year cần span_starts_year; ghi năm đầu tiên' as message_vi,
        'scope each_year needs span_starts_year; write the first year' as message_en
    from reference.target
    where scope = 'each_year' and span_starts_year is null
    union all
    select
        line_no,
        'chỉ scope each_year mới có span_starts_year; xóa giá trị này' as message_vi,
        'only scope each_year has a span_starts_year; delete it' as message_en
    from reference.target
    where scope <> 'each_year' and span_starts_year is not null
    union all
    select
        line_no,
        'span_starts_year không được sau due_year' as message_vi,
        'span_starts_year must not be after due_year' as message_en
    from reference.target
    where span_starts_year > due_year
    union all
    select
        line_no,
        'due_on phải nằm trong năm due_year' as message_vi,
        'due_on must lie in due_year' as message_en
    from reference.target
    where year(due_on) <> due_year
    union all
    select
        line_no,
        'baseline_value và baseline_on phải cùng có hoặc cùng trống' as message_vi,
        'baseline_value and baseline_on go together; write both or none' as message_en
    from reference.target
    where (baseline_value is null) <> (baseline_on is null)
)

select 'target.csv' as file_name, line_no, message_vi, message_en,
from broken
