-- Submissions that were due so far, by form and state.
-- Grain: one row per form and state.
-- Sources: mart.duty.
select
    form_code as form,
    state,
    count(*) as value
from mart.duty
where state <> 'not_due'
group by form_code, state
order by form_code, state
