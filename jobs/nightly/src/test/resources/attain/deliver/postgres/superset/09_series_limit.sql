-- Line chart with a series limit: the five senders with most duties, then their months.
-- columns: sender_code, __timestamp, count
-- same
select duty.sender_code as sender_code, date_trunc('month', due_on) as __timestamp, count(*) as "count"
from mart.duty as duty
inner join (
    select sender_code as sender_code__, count(*) as mme_inner__
    from mart.duty
    group by sender_code
    order by mme_inner__ desc, sender_code__
    limit 5
) as series_limit
    on duty.sender_code = series_limit.sender_code__
group by duty.sender_code, date_trunc('month', due_on)
order by 1, 2
limit 10000
