-- fail: one spelling leads to two senders at the same time
-- grain: one row per second and further sender of a spelling
-- sources: reference.sender, reference.sender_alias, reference.name_key
-- excluded: senders that follow one another in time
with spellings as (
    select
        'sender.csv' as file_name,
        line_no,
        sender_name_vi as spelling,
        sender_code
    from reference.sender
    union all
    select 'sender_alias.csv', line_no, alias_vi, sender_code from reference.sender_alias
),

keyed as (
    select
        spellings.file_name,
        spellings.line_no,
        spellings.spelling,
        spellings.sender_code,
        name_key.match_key,
        sender.valid_from,
        sender.valid_to,
    from spellings
    inner join reference.name_key as name_key
        on name_key.source_text = spellings.spelling
    inner join reference.sender as sender
        on sender.sender_code = spellings.sender_code
)

select
    later.file_name,
    later.line_no,
    '"' || later.spelling || '" chỉ cả ' || later.sender_code || ' và ' || min(earlier.sender_code)
        || '; xóa hoặc sửa một tên' as message_vi,
    '"' || later.spelling || '" leads to both ' || later.sender_code || ' and '
        || min(earlier.sender_code)
        || '; delete or correct one of the names' as message_en,
from keyed as later
inner join keyed as earlier
    on earlier.match_key = later.match_key
    and earlier.sender_code <> later.sender_code
    and earlier.valid_from < later.valid_to
    and later.valid_from < earlier.valid_to
    and (earlier.file_name, earlier.line_no) < (later.file_name, later.line_no)
group by later.file_name, later.line_no, later.spelling, later.sender_code
