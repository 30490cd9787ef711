-- How many targets stand how, for each pillar and for the whole plan (pillar_no null, last).
-- Grain: pillar.
-- Sources: temp.target.
select
    pillar_no,
    case when pillar_no is null then 'Tổng số' else any_value(pillar_name_vi) end as pillar_name_vi,
    count(*) as targets,
    count(*) filter (where status = 'met') as met,
    count(*) filter (where status = 'not_met') as not_met,
    count(*) filter (where status = 'not_applicable') as not_applicable,
    count(*) filter (where status = 'no_information') as no_information,
    count(*) filter (where status = 'due_later') as due_later
from temp.target
group by grouping sets ((pillar_no), ())
order by pillar_no nulls last
