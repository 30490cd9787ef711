-- How the duties of each form were met.
-- Grain: form x state that occurs. Source: mart.duty.
select
    duty.form_code,
    duty.state,
    duty.state_vi,
    duty.state_en,
    count(*) as duties,
from mart.duty as duty
group by duty.form_code, duty.state, duty.state_vi, duty.state_en
order by
    duty.form_code,
    list_position(['on_time', 'late', 'rejected', 'waiting', 'missing', 'not_due', 'waived'], duty.state)
