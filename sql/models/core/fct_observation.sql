-- Observations with their vintages and the cells they came from.
-- Grain: measure x unit x period x breakdown x sender x known span.
-- Slice: period
-- Sources: staging.settled_observation, staging.quarantined_cell.
-- A cell in quarantine stays as a row without value, status error.
with quarantined as (
    select distinct content_sha256, table_no, row_no, slot_no from staging.quarantined_cell
)

select
    observation.measure_code,
    observation.org_unit_key,
    observation.org_unit_code,
    observation.org_level,
    observation.period_key,
    observation.calendar,
    observation.period_code,
    observation.breakdown_code,
    observation.sender_code,
    case when quarantined.row_no is null then observation.value end as value,
    case when quarantined.row_no is null then observation.obs_status else 'error' end as obs_status,
    observation.is_set_aside,
    observation.known_from,
    observation.known_to,
    observation.submission_code,
    observation.form_code,
    observation.sheet_name,
    observation.cell_ref,
    observation.row_label,
    observation.column_label
from staging.settled_observation as observation
left join quarantined
    on quarantined.content_sha256 = observation.content_sha256
    and quarantined.table_no = observation.table_no
    and quarantined.row_no = observation.row_no
    and quarantined.slot_no = observation.slot_no
