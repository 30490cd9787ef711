-- fail: Every report that is missing or rejected after its due day is in one letter, and nothing else is
with open_duty as (
    select duty.form_code, duty.part_code, duty.sender_code, duty.period_key, duty.vintage_code
    from mart.duty as duty
    cross join ops.run_parameters as parameters
    where duty.state in ('missing', 'rejected')
        and duty.due_on < parameters.business_date
),

asked as (
    select form_code, part_code, sender_code, period_key, vintage_code from mart.overdue
)

select 'not asked for' as what, open_duty.*
from (select * from open_duty except all select * from asked) as open_duty
union all
select 'asked for too often' as what, asked.*
from (select * from asked except all select * from open_duty) as asked
