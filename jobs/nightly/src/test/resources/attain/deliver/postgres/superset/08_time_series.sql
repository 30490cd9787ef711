-- Line chart: duties late per month, within a time range.
-- columns: __timestamp, count
-- same
select date_trunc('month', due_on) as __timestamp, count(*) as "count"
from mart.duty
where due_on >= cast('2023-01-01' as date) and due_on < cast('2024-01-01' as date) and state in ('late')
group by date_trunc('month', due_on)
order by "count" desc, 1
limit 10000
