-- Every target with its verdict, the newest plan first.
-- Grain: target. Sources: mart.attainment_wide (headline rows), core.dim_period.
select
    wide.target_code,
    wide.plan_code,
    coalesce(wide.plan_number, wide.plan_code) as plan_label,
    wide.pillar_code,
    wide.pillar_name_vi,
    wide.indicator_name_vi,
    wide.indicator_name_en,
    wide.unit_name_vi,
    wide.org_unit_name_vi,
    wide.qualifier_vi,
    wide.target_value,
    wide.target_value_high,
    wide.due_on,
    wide.actual_value,
    wide.gap,
    wide.is_estimate,
    period.period_name_vi,
    wide.status,
    wide.status_vi,
    wide.status_en,
    wide.reason_vi,
    wide.reason_en,
from mart.attainment_wide as wide
left join core.dim_period as period
    on period.period_key = wide.calendar || ':' || wide.period_code
where wide.is_headline
order by wide.issued_on desc nulls last, wide.plan_code, wide.target_code
