-- What is no longer to be done, and why.
-- Grain: line of text.
-- Sources: temp.target.
select 'bullet' as kind, target_name_vi || ': ' || lower(left(reason_vi, 1)) || substr(reason_vi, 2) || '.' as text_vi
from temp.target
where status = 'not_applicable'
order by item_no
