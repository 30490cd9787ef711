-- warn: finding_severity.csv weighs findings that exist, and no errors
-- grain: one row per code that does nothing
-- sources: reference.finding_severity, ops.finding_code
select weighed.code, weighed.severity, weighed.line_no
from reference.finding_severity as weighed
left join ops.finding_code as catalogue
    on catalogue.code = weighed.code
where catalogue.code is null
    or catalogue.severity = 'error'
