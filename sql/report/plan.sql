-- The scoreboard: how the targets of each plan stand, and where the parts of its bar begin.
-- Grain: plan with targets, the newest first.
-- Sources: mart.plan_scoreboard, core.dim_plan, core.dim_org_unit.
select
    board.plan_code,
    board.plan_number,
    plan.plan_title_vi,
    plan.plan_title_en,
    plan.issued_on,
    province.org_unit_name_vi as province_name_vi,
    board.targets,
    board.met,
    board.not_met,
    board.not_applicable,
    board.no_information,
    board.due_later,
    board.met as not_met_from,
    board.met + board.not_met as not_applicable_from,
    board.met + board.not_met + board.not_applicable as no_information_from,
    board.targets - board.due_later as due_later_from
from mart.plan_scoreboard as board
inner join core.dim_plan as plan
    on plan.plan_code = board.plan_code
left join core.dim_org_unit as province
    on province.org_unit_key = plan.province_org_unit_key
order by plan.issued_on desc nulls last, board.plan_code
