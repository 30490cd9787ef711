-- warn: For every unit that has ended, org_unit_lineage.csv says what became of it
select org_unit_key, reason_vi, reason_en
from core.bridge_org_unit_current
where reason_code = 'successor_not_recorded'
