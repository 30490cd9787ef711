-- What was missed, by how much; why and what to do about it people have to say.
-- Grain: line of text.
-- Sources: temp.target.
select kind, text_vi
from (
    select
        item_no,
        1 as line_no,
        'bullet' as kind,
        target_name_vi || ': ' || lower(left(reason_vi, 1)) || substr(reason_vi, 2) || '.' as text_vi
    from temp.target
    where status = 'not_met'
    union all
    select item_no, 2, 'fill', 'Nguyên nhân, giải pháp: '
    from temp.target
    where status = 'not_met'
)
order by item_no, line_no
