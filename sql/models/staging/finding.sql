-- Everything that the models find wrong or worth knowing, in one shape; what reading found is in raw.finding.
-- Grain: finding.
-- Sources: staging.finding_of_*.
-- first_seen_on is null for what is told from the night on that is the first to see it.
select
    code, null::text as rule_code, content_sha256, null::text as sheet_name, null::text as cell_ref, raw_text,
    found, expected, null::date as first_seen_on
from staging.finding_of_file
union all
select code, null, content_sha256, null, null, null, found, expected, first_seen_on
from staging.finding_of_delivery
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_row
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_figure
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_quarantine
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_fall
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_copy
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_rate
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_bound
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_division
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_plan
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_series
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_period
union all
select code, null, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_source
union all
select code, rule_code, content_sha256, sheet_name, cell_ref, raw_text, found, expected, null
from staging.finding_of_plausibility
