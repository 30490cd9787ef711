-- How many targets of each plan are reached, of those that can be judged by now?
select
    board.plan_code,
    plan.plan_title_en,
    board.met || '/' || (board.targets - board.due_later) as met_of_due,
    board.not_met,
    board.not_applicable,
    board.no_information,
    board.due_later
from mart.plan_scoreboard as board
inner join core.dim_plan as plan
    on plan.plan_code = board.plan_code
order by plan.issued_on, board.plan_code
