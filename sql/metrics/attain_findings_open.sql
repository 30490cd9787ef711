-- Findings that are open, by code and severity.
-- Grain: one row per code.
-- Sources: mart.finding.
select
    code,
    severity,
    count(*) as value
from mart.finding
where is_open
group by code, severity
order by code, severity
