-- Pillar by pillar: how many targets stand how, and which have been met.
-- Grain: line of text.
-- Sources: temp.target, reference.status.
with counted as (
    select
        target.pillar_no,
        any_value(target.pillar_name_vi) as pillar_name_vi,
        target.status,
        any_value(status.line_no) as status_no,
        any_value(status.status_vi) as status_vi,
        count(*) as targets,
        sum(count(*)) over (partition by target.pillar_no) as pillar_targets
    from temp.target as target
    inner join reference.status as status
        on status.status = target.status
    group by target.pillar_no, target.status
)

select kind, text_vi
from (
    select
        'subheading' as kind,
        pillar_no,
        0 as item_no,
        cast(pillar_no as text) || '. ' || any_value(pillar_name_vi) || ': '
            || string_agg(
                cast(targets as text) || '/' || cast(pillar_targets as text) || ' chỉ tiêu ' || status_vi, ', '
                order by status_no
            ) as text_vi
    from counted
    group by pillar_no
    union all
    select
        'bullet',
        pillar_no,
        item_no,
        target_name_vi || ': ' || lower(left(reason_vi, 1)) || substr(reason_vi, 2) || '.'
    from temp.target
    where status = 'met'
)
order by pillar_no, item_no
