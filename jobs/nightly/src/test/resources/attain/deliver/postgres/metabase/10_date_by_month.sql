-- Question: duties by month of their due date. A date is cast back after date_trunc.
-- columns: due_on, count
-- same
select
    cast(date_trunc('month', "mart"."duty"."due_on") as date) as "due_on",
    count(*) as "count"
from "mart"."duty"
group by cast(date_trunc('month', "mart"."duty"."due_on") as date)
order by cast(date_trunc('month', "mart"."duty"."due_on") as date) asc
