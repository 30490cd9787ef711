-- The figures behind every target over time, as known now, for the unit that its headline judges.
-- Grain: target x period x basis. Sources: mart.attainment_wide (headline rows), core.fct_indicator_value, core.dim_period.
select
    wide.target_code,
    coalesce(wide.plan_number, wide.plan_code) as plan_label,
    wide.indicator_name_vi,
    wide.unit_name_vi,
    wide.target_value,
    wide.due_on,
    period.period_type,
    period.period_name_vi,
    period.ends_on,
    figure.basis,
    figure.value,
from mart.attainment_wide as wide
inner join core.fct_indicator_value as figure
    on figure.indicator_code = wide.indicator_code
    and figure.org_unit_key = wide.org_unit_key
    and figure.org_level = wide.org_level
inner join core.dim_period as period
    on period.period_key = figure.period_key
where wide.is_headline
    and figure.known_to = date '9999-12-31'
    and figure.value is not null
order by wide.target_code, period.ends_on, period.period_type, figure.basis
