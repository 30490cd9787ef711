-- fail: A sender owes a form for a period once
select form_code, part_code, sender_code, period_key, vintage_code, count(*) as row_count
from mart.duty
group by form_code, part_code, sender_code, period_key, vintage_code
having count(*) > 1
