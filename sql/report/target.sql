-- Every target with its headline verdict, labels and outlook; the pillars of a plan in their order.
-- Grain: target.
-- Sources: mart.attainment_wide, core.fct_target, core.dim_pillar, core.dim_period, mart.trajectory,
--   reference.unit_of_measure.
-- actual_shown has two decimals, or as many as keep it on its side of the target, as in staging.verdict.
select
    verdict.target_code,
    verdict.plan_code,
    verdict.indicator_code,
    verdict.indicator_name_vi as indicator_vi,
    verdict.indicator_name_en as indicator_en,
    verdict.pillar_code,
    coalesce(pillar.pillar_name_vi, verdict.pillar_code) as pillar_vi,
    coalesce(pillar.pillar_name_en, verdict.pillar_code) as pillar_en,
    row_number() over (
        partition by verdict.plan_code, verdict.pillar_code
        order by verdict.target_code
    ) = 1 as opens_pillar,
    count(*) filter (where verdict.status = 'met') over (partition by verdict.plan_code, verdict.pillar_code)
        as pillar_met,
    count(*) over (partition by verdict.plan_code, verdict.pillar_code) as pillar_targets,
    row_number() over (partition by verdict.plan_code order by pillar.sort_no, verdict.target_code) as item_no,
    verdict.org_level,
    verdict.org_unit_key,
    verdict.org_unit_name_vi,
    verdict.due_year,
    verdict.due_on,
    verdict.qualifier_vi,
    case target.eval_comparator
        when 'ge' then '≥'
        when 'gt' then '>'
        when 'le' then '≤'
        when 'lt' then '<'
        else ''
    end as sign,
    target.eval_comparator,
    verdict.scope,
    verdict.target_value,
    verdict.target_value_high,
    case
        when round(verdict.actual_value, 2)
            not in (verdict.target_value, coalesce(verdict.target_value_high, verdict.target_value))
            then round(verdict.actual_value, 2)
        when round(verdict.actual_value, 4)
            not in (verdict.target_value, coalesce(verdict.target_value_high, verdict.target_value))
            then round(verdict.actual_value, 4)
        else verdict.actual_value
    end as actual_shown,
    verdict.actual_value,
    verdict.numerator,
    verdict.denominator,
    case
        when round(verdict.gap, 2) <> 0 then round(verdict.gap, 2)
        when round(verdict.gap, 4) <> 0 then round(verdict.gap, 4)
        else verdict.gap
    end as gap_shown,
    case
        when verdict.unit_code = 'percent' then '%'
        when verdict.unit_code = 'percent_growth_per_year' then '%/năm'
        when verdict.unit_code in ('milestone', 'count') then ''
        else verdict.unit_name_vi
    end as unit_vi,
    case
        when verdict.unit_code = 'percent' then '%'
        when verdict.unit_code = 'percent_growth_per_year' then '%/year'
        when verdict.unit_code in ('milestone', 'count') then ''
        else unit_of_measure.unit_name_en
    end as unit_en,
    case
        when verdict.unit_code like 'percent%' then 'điểm %'
        when verdict.unit_code in ('milestone', 'count') then ''
        else verdict.unit_name_vi
    end as gap_unit_vi,
    case
        when verdict.unit_code like 'percent%' then 'points'
        when verdict.unit_code in ('milestone', 'count') then ''
        else unit_of_measure.unit_name_en
    end as gap_unit_en,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    verdict.status,
    verdict.status_vi as verdict_vi,
    verdict.status_en as verdict_en,
    verdict.is_estimate,
    verdict.basis,
    verdict.coverage,
    verdict.reason_vi,
    verdict.reason_en,
    verdict.lead_agency_name_vi,
    target.source_ref,
    outlook.outlook_vi,
    outlook.outlook_en,
    outlook.reason_vi as outlook_reason_vi,
    outlook.reason_en as outlook_reason_en,
    outlook.expected_now,
    outlook.pace_observed,
    outlook.pace_required,
    outlook.projected_value
from mart.attainment_wide as verdict
inner join core.fct_target as target
    on target.target_code = verdict.target_code
left join core.dim_pillar as pillar
    on pillar.pillar_code = verdict.pillar_code
left join core.dim_period as period
    on period.calendar = verdict.calendar
    and period.period_code = verdict.period_code
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = verdict.unit_code
left join mart.trajectory as outlook
    on outlook.target_code = verdict.target_code
    and outlook.is_default
where verdict.is_headline
order by verdict.plan_code, pillar.sort_no, verdict.target_code
