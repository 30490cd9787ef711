-- Which pillars made the digital transformation index of a year, and what rank among how many came of it?
select
    period_code,
    edition_code,
    component_name_vi,
    score,
    maximum,
    round(100 * share_of_maximum, 1) as share_pct,
    rank,
    rank_of_n
from mart.dti
order by org_unit_key, period_code, component_kind, component_code
