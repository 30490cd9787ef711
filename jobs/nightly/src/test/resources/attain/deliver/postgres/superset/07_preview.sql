-- SQL Lab: the first hundred rows of a table.
-- columns: plan_code, plan_number, targets, met, not_met, not_applicable, no_information, due_later
-- same
select * from mart.plan_scoreboard order by plan_code limit 100
