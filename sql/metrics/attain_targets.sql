-- Headline targets of a plan, by status.
-- Grain: one row per plan and status, also where there is none.
-- Sources: mart.plan_scoreboard.
with

scoreboard as (
    select * from mart.plan_scoreboard
),

counted as (
    select plan_code, 'met' as status, met as value from scoreboard
    union all
    select plan_code, 'not_met' as status, not_met as value from scoreboard
    union all
    select plan_code, 'not_applicable' as status, not_applicable as value from scoreboard
    union all
    select plan_code, 'no_information' as status, no_information as value from scoreboard
    union all
    select plan_code, 'due_later' as status, due_later as value from scoreboard
)

select
    plan_code as plan,
    status,
    value
from counted
order by plan_code, status
