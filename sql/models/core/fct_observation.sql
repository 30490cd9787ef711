-- Observations with their vintages and the cells they came from.
-- Grain: measure x unit x period x breakdown x sender x known span.
-- Slice: period
-- Sources: staging.observation, staging.rival_span, staging.quarantined_cell, staging.submission_candidate,
--   core.dim_org_unit, core.dim_period.
-- A cell in quarantine stays as a row without value, status error. What several senders tell has a row for each span
--   in which it counts or is set aside.
with quarantined as (
    select distinct content_sha256, table_no, row_no, slot_no from staging.quarantined_cell
)

select
    observation.measure_code,
    observation.org_unit_key,
    unit.org_unit_code,
    unit.org_level,
    observation.period_key,
    period.calendar,
    period.period_code,
    observation.breakdown_code,
    observation.sender_code,
    case when quarantined.row_no is null then observation.value end as value,
    case when quarantined.row_no is null then observation.obs_status else 'error' end as obs_status,
    coalesce(rival.is_set_aside, false) as is_set_aside,
    coalesce(rival.known_from, observation.known_from) as known_from,
    coalesce(rival.known_to, observation.known_to) as known_to,
    candidate.submission_code,
    candidate.form_code,
    observation.sheet_name,
    observation.cell_ref,
    observation.row_label,
    observation.column_label
from staging.observation as observation
inner join staging.submission_candidate as candidate
    on candidate.content_sha256 = observation.content_sha256
inner join core.dim_org_unit as unit
    on unit.org_unit_key = observation.org_unit_key
inner join core.dim_period as period
    on period.period_key = observation.period_key
left join staging.rival_span as rival
    on rival.content_sha256 = observation.content_sha256
    and rival.table_no = observation.table_no
    and rival.row_no = observation.row_no
    and rival.slot_no = observation.slot_no
    and rival.observation_known_from = observation.known_from
left join quarantined
    on quarantined.content_sha256 = observation.content_sha256
    and quarantined.table_no = observation.table_no
    and quarantined.row_no = observation.row_no
    and quarantined.slot_no = observation.slot_no
