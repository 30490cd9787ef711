-- fail: Every finding has a code of the catalogue: one without would be lost
select found.code
from (
    select code from raw.finding
    union
    select code from staging.finding
) as found
left join ops.finding_code as catalogue
    on catalogue.code = found.code
where catalogue.code is null
