-- Question: the same by week, quarter and year; weeks begin on Monday.
-- columns: week, quarter, year, count
-- same
select
    cast(date_trunc('week', "mart"."duty"."due_on") as date) as "week",
    cast(date_trunc('quarter', "mart"."duty"."due_on") as date) as "quarter",
    cast(date_trunc('year', "mart"."duty"."due_on") as date) as "year",
    count(*) as "count"
from "mart"."duty"
group by 1, 2, 3
order by 1, 2, 3
