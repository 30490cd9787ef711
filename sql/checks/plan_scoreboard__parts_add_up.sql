-- fail: The statuses of a plan add up to its targets
select plan_code, targets, met, not_met, not_applicable, no_information, due_later
from mart.plan_scoreboard
where targets <> met + not_met + not_applicable + no_information + due_later
