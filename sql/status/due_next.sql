-- What is due next: the three nearest days.
-- Grain: one row per day and form.
-- Sources: mart.duty.
select
    due_on,
    form_code,
    string_agg(distinct period_code, ', ' order by period_code) as periods,
    count(distinct sender_code) as senders
from mart.duty
where state = 'not_due'
group by due_on, form_code
qualify dense_rank() over (order by due_on) <= 3
order by due_on, form_code
