-- What is due later, how far it is, and whether it is on its way.
-- Grain: line of text.
-- Sources: temp.question, temp.target, mart.trajectory, ops.snapshot.
-- An outlook is made for the night of the snapshot: a report as of an earlier day has none.
select
    'bullet' as kind,
    target.target_name_vi || ': ' || lower(left(target.reason_vi, 1)) || substr(target.reason_vi, 2)
        || coalesce('. Triển vọng: ' || lower(left(trajectory.reason_vi, 1)) || substr(trajectory.reason_vi, 2), '') || '.'
        as text_vi
from temp.target as target
inner join temp.question as question
    on true
left join ops.snapshot as snapshot
    on snapshot.business_date = question.as_of
left join mart.trajectory as trajectory
    on snapshot.business_date is not null
    and trajectory.target_code = target.target_code
    and trajectory.is_default
    and trajectory.outlook not in ('no_data', 'not_applicable')
where target.status = 'due_later'
order by target.due_on, target.item_no
