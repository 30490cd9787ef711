-- Before and after a commune was divided its figures are not of one unit: nothing is shared out.
-- Grain: finding.
-- Sources: staging.current_observation, core.dim_org_unit, reference.org_unit_lineage.
select
    'UNIT_DIVIDED' as code,
    min_by(observation.content_sha256, (observation.ends_on, observation.submission_code)) as content_sha256,
    min_by(observation.sheet_name, (observation.ends_on, observation.submission_code)) as sheet_name,
    null::text as cell_ref,
    null::text as raw_text,
    unit.org_unit_name_vi as found,
    string_agg(distinct former.org_unit_name_vi, ', ' order by former.org_unit_name_vi) as expected
from staging.current_observation as observation
inner join core.dim_org_unit as unit
    on unit.org_unit_key = observation.org_unit_key
    and unit.org_level = 'commune'
inner join reference.org_unit_lineage as lineage
    on lineage.to_org_unit_code = unit.org_unit_code
    and lineage.effective_on = unit.valid_from
    and lineage.share = 'partial'
inner join core.dim_org_unit as former
    on former.org_unit_code = lineage.from_org_unit_code
    and former.valid_to = lineage.effective_on
where observation.form_code in ('F11', 'F12')
group by unit.org_unit_key, unit.org_unit_name_vi
