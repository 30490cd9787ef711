-- Whom to remind: who has something overdue, and in whose name the letter goes out.
-- Grain: sender.
-- Sources: mart.overdue, core.dim_sender, core.dim_plan, core.dim_actor, core.dim_org_unit, reference.plan_role,
--   ops.run_parameters.
-- The office that leads a plan of the province reminds; where nobody is named, the province's committee.
with office as (
    select
        plan.province_code,
        min_by(actor.actor_name_vi, role.line_no) as office_vi
    from ops.run_parameters as parameters
    inner join reference.plan_role as role
        on role.role = 'leads'
        and role.target_code is null
        and role.valid_from <= parameters.business_date
        and parameters.business_date < role.valid_to
    inner join core.dim_plan as plan
        on plan.plan_code = role.plan_code
    inner join core.dim_actor as actor
        on actor.actor_code = role.actor_code
    group by plan.province_code
),

province as (
    select
        org_unit_code as province_code,
        max_by(regexp_replace(org_unit_name_vi, '^(Tỉnh|Thành phố) ', ''), valid_from) as place_vi
    from core.dim_org_unit
    where org_level = 'province'
    group by org_unit_code
),

owed as (
    select
        sender_code,
        any_value(sender_name_vi) as sender_name_vi,
        any_value(province_code) as province_code,
        count(*) as items,
        min(due_on) as oldest_due_on,
        count(*) filter (where state = 'rejected') as rejected_items
    from mart.overdue
    group by sender_code
)

select
    owed.sender_code,
    owed.sender_name_vi,
    owed.items,
    owed.rejected_items,
    owed.oldest_due_on,
    case when sender.valid_to <= parameters.business_date then sender.valid_to end as ended_on,
    'UBND TỈNH ' || upper(coalesce(province.place_vi, '……………')) as parent_agency_vi,
    upper(coalesce(regexp_replace(office.office_vi, ' (tỉnh|thành phố) .*$', ''), '……………………')) as agency_vi,
    coalesce(office.office_vi, 'UBND tỉnh ' || coalesce(province.place_vi, '……')) as office_vi,
    coalesce(province.place_vi, '……………') as place_vi,
    parameters.business_date
from owed
inner join ops.run_parameters as parameters
    on true
left join core.dim_sender as sender
    on sender.sender_code = owed.sender_code
left join office
    on office.province_code = owed.province_code
left join province
    on province.province_code = owed.province_code
order by owed.sender_code
