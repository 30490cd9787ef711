-- How many findings are open, for those who are told how a run ended.
-- Grain: one row per severity.
-- Sources: mart.finding.
select
    severity,
    count(*) as findings
from mart.finding
where is_open
group by severity
order by severity
