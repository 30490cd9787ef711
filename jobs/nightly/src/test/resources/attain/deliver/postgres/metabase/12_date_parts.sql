-- Question: by quarter of the year and month of the year, whatever the year.
-- columns: quarter, month, count
-- same
select
    cast(extract(quarter from "mart"."duty"."due_on") as integer) as "quarter",
    cast(extract(month from "mart"."duty"."due_on") as integer) as "month",
    count(*) as "count"
from "mart"."duty"
group by 1, 2
order by 1, 2
