-- Sheet "Chỉ tiêu": the headline verdict of every target.
-- Grain: one row per target; sheet_scoreboard.sql counts on the order.
-- Sources: mart.attainment_wide.
select
    wide.target_code,
    coalesce(wide.plan_number, wide.plan_code) as plan_number,
    wide.pillar_name_vi,
    wide.indicator_name_vi,
    wide.unit_name_vi,
    wide.org_unit_name_vi,
    wide.qualifier_vi,
    wide.target_value,
    wide.target_value_high,
    wide.actual_value,
    wide.gap,
    wide.achievement_ratio,
    wide.status_vi,
    wide.reason_vi,
    wide.calendar,
    wide.period_code,
    wide.due_on,
    wide.numerator,
    wide.denominator,
    wide.coverage,
    wide.is_estimate,
    wide.lead_agency_name_vi,
    wide.indicator_name_en,
    wide.status_en,
    wide.reason_en
from mart.attainment_wide as wide
where wide.is_headline
order by wide.plan_code, wide.target_code
