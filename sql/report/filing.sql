-- Who has filed what, and when: all that each sender owes of a form.
-- Grain: form x part x vintage x sender; the periods and what came are lists of one order, by due date.
-- A sender is named, and placed in a district, as on its last due date.
-- Sources: mart.duty, core.dim_sender, core.dim_org_unit, core.dim_period.
select
    duty.form_code,
    nullif(duty.part_code, '') as part_code,
    nullif(duty.vintage_code, '') as vintage_code,
    duty.sender_code,
    max_by(sender.sender_name_vi, duty.due_on) as sender_name_vi,
    max_by(above.org_unit_code, duty.due_on) as above_code,
    max_by(above.org_unit_name_vi, duty.due_on) as above_name_vi,
    count(*) filter (where duty.state = 'on_time') as on_time,
    count(*) filter (where duty.state = 'late') as late,
    count(*) filter (where duty.state = 'missing') as missing,
    count(*) filter (where duty.state = 'rejected') as rejected,
    list(duty.period_key order by duty.due_on, duty.period_key) as periods,
    list(duty.state order by duty.due_on, duty.period_key) as states,
    list(cast(duty.due_on as text) order by duty.due_on, duty.period_key) as due,
    list(cast(duty.received_on as text) order by duty.due_on, duty.period_key) as received,
    list(duty.days_late order by duty.due_on, duty.period_key) as days_late
from mart.duty as duty
left join core.dim_sender as sender
    on sender.sender_code = duty.sender_code
    and sender.valid_from <= duty.due_on
    and duty.due_on < sender.valid_to
left join core.dim_org_unit as unit
    on unit.org_unit_code = sender.org_unit_code
    and unit.valid_from <= duty.due_on
    and duty.due_on < unit.valid_to
left join core.dim_org_unit as above
    on above.org_unit_code = unit.parent_org_unit_code
    and above.org_level = 'district'
    and above.valid_from <= duty.due_on
    and duty.due_on < above.valid_to
group by duty.form_code, duty.part_code, duty.vintage_code, duty.sender_code
order by duty.form_code, duty.part_code, duty.vintage_code, above_code nulls first, duty.sender_code
