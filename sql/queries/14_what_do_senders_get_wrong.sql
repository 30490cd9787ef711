-- Which mistakes come back, at whom, and what should the sender do?
select
    finding.code,
    catalogue.title_vi,
    count(*) as findings,
    count(distinct finding.sender_code) as senders,
    max(catalogue.fix_vi) as fix_vi
from mart.finding as finding
inner join ops.finding_code as catalogue
    on catalogue.code = finding.code
where finding.severity in ('error', 'warning')
    and finding.submission_code is not null
group by finding.code, catalogue.title_vi
order by findings desc, finding.code
