-- fail: Every finding has a code of the catalogue: one without would be lost
select found.code
from (
    select code from raw.finding
    union
    select code from staging.finding_of_file
    union
    select code from staging.finding_of_delivery
    union
    select code from staging.finding_of_row
    union
    select code from staging.finding_of_series
    union
    select code from staging.finding_of_source
) as found
left join ops.finding_code as catalogue
    on catalogue.code = found.code
where catalogue.code is null
