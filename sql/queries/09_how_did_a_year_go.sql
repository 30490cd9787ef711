-- How did the share of dossiers processed online go, month by month?
select
    value.period_code,
    period.starts_on,
    period.ends_on,
    value.numerator,
    value.denominator,
    value.value
from core.fct_indicator_value as value
inner join core.dim_period as period
    on period.period_key = value.period_key
where value.indicator_code = 'admin_dossier_online_processing_rate'
    and value.is_aggregate
    and value.basis = 'computed'
    and value.known_to = date '9999-12-31'
    and period.period_type = 'month'
order by period.starts_on
