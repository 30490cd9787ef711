-- What a report says otherwise than the one that was kept: a line for each target, one for all units together.
-- Grain: line of text.
-- Sources: temp.frozen (the verdicts that were kept), temp.verdict, temp.target.
with compared as (
    select
        coalesce(verdict.target_code, frozen.target_code) as target_code,
        coalesce(verdict.is_headline, frozen.is_headline) as is_headline,
        frozen.status_vi as old_status_vi,
        verdict.status_vi as new_status_vi,
        frozen.actual_value as old_value,
        verdict.actual_value as new_value
    from temp.verdict as verdict
    full outer join temp.frozen as frozen
        on frozen.target_code = verdict.target_code
        and frozen.org_unit_key = verdict.org_unit_key
        and frozen.is_headline = verdict.is_headline
    where frozen.status_vi is distinct from verdict.status_vi
        or frozen.actual_value is distinct from verdict.actual_value
        or frozen.target_value is distinct from verdict.target_value
        or frozen.is_estimate is distinct from verdict.is_estimate
),

written as (
    select
        *,
        coalesce(old_status_vi, 'không có')
            || coalesce(
                ' (' || replace(regexp_replace(cast(old_value as text), '\.?0+$', ''), '.', ',') || ')', ''
            ) as old_vi,
        coalesce(new_status_vi, 'không có')
            || coalesce(
                ' (' || replace(regexp_replace(cast(new_value as text), '\.?0+$', ''), '.', ',') || ')', ''
            ) as new_vi
    from compared
)

select text_vi
from (
    select target_code, target_code || ': đã gửi ' || old_vi || ', nay ' || new_vi as text_vi
    from written
    where is_headline
    union all
    select null, cast(count(*) as text) || ' kết luận của từng đơn vị khác với bản đã gửi'
    from written
    where not is_headline
    having count(*) > 0
)
order by target_code nulls last
