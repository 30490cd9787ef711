-- fail: Every key of a dimension names one row, so that joining on it never multiplies rows
select 'dim_org_unit' as dimension, org_unit_key as dimension_key, count(*) as row_count
from core.dim_org_unit group by org_unit_key having count(*) > 1
union all
select 'dim_period', period_key, count(*) from core.dim_period group by period_key having count(*) > 1
union all
select 'dim_indicator', indicator_code, count(*) from core.dim_indicator group by indicator_code having count(*) > 1
union all
select 'dim_measure', measure_code, count(*) from core.dim_measure group by measure_code having count(*) > 1
union all
select 'dim_plan', plan_code, count(*) from core.dim_plan group by plan_code having count(*) > 1
union all
select 'dim_sender', sender_code, count(*) from core.dim_sender group by sender_code having count(*) > 1
union all
select 'dim_pillar', pillar_code, count(*) from core.dim_pillar group by pillar_code having count(*) > 1
union all
select 'dim_actor', actor_code, count(*) from core.dim_actor group by actor_code having count(*) > 1
union all
select 'dim_system', system_code, count(*) from core.dim_system group by system_code having count(*) > 1
union all
select 'dim_border_gate', gate_code, count(*) from core.dim_border_gate group by gate_code having count(*) > 1
union all
select 'dim_submission', submission_code, count(*) from core.dim_submission group by submission_code having count(*) > 1
union all
select 'fct_target', target_code, count(*) from core.fct_target group by target_code having count(*) > 1
