-- The verdict that is asked about, and the value behind it.
-- Grain: one row, none if the target does not judge the unit.
-- Sources: explain.question, mart.attainment_wide, core.fct_target, core.fct_indicator_value,
--   core.dim_indicator, core.dim_period, core.dim_submission,
--   reference.indicator_term.
-- Of several units of one code the one that exists last; of several bases the computed one.
select
    verdict.target_code,
    verdict.plan_code,
    verdict.plan_number,
    verdict.plan_title_vi,
    verdict.plan_title_en,
    verdict.indicator_code,
    verdict.indicator_name_vi,
    verdict.indicator_name_en,
    verdict.org_unit_key,
    verdict.org_unit_code,
    verdict.org_unit_name_vi,
    verdict.is_headline,
    verdict.qualifier_vi,
    verdict.comparator,
    target.eval_comparator,
    verdict.target_value,
    verdict.target_value_high,
    verdict.unit_code,
    verdict.unit_name_vi,
    verdict.due_on,
    verdict.status,
    verdict.status_vi,
    verdict.status_en,
    verdict.reason_vi,
    verdict.reason_en,
    verdict.business_date,
    exists (select 1 from core.dim_submission where is_sample) as is_sample,
    question.period_code is null or value.period_key is not distinct from verdict.calendar || ':' || verdict.period_code
        as is_period_of_verdict,
    value.period_key,
    value.calendar,
    value.period_code,
    period.starts_on,
    period.ends_on,
    value.basis,
    value.value,
    value.numerator,
    value.denominator,
    value.denominator_period_key,
    value.is_estimate,
    value.members_present,
    value.members_expected,
    value.coverage,
    value.lowest_member_vi,
    value.org_level,
    value.known_from,
    indicator.method,
    indicator.formula,
    case when variant.target_level is null then '' else variant.target_level end as variant_level
from explain.question as question
inner join mart.attainment_wide as verdict
    on verdict.target_code = question.target_code
    and case
        when question.org_unit_code is null then verdict.is_headline
        else verdict.org_unit_code = question.org_unit_code
    end
inner join core.fct_target as target
    on target.target_code = verdict.target_code
inner join core.dim_indicator as indicator
    on indicator.indicator_code = verdict.indicator_code
left join core.fct_indicator_value as value
    on value.indicator_code = verdict.indicator_code
    and value.org_unit_key = verdict.org_unit_key
    and value.is_aggregate = verdict.is_headline
    and value.known_to = date '9999-12-31'
    and value.period_code = coalesce(question.period_code, verdict.period_code)
    and (question.period_code is not null or value.calendar = verdict.calendar)
left join core.dim_period as period
    on period.period_key = value.period_key
left join (
    select distinct indicator_code, target_level from reference.indicator_term where target_level is not null
) as variant
    on variant.indicator_code = verdict.indicator_code
    and variant.target_level = coalesce(value.org_level, verdict.org_level)
order by
    verdict.org_unit_key desc,
    coalesce(value.org_level = verdict.org_level, false) desc,
    coalesce(value.calendar = verdict.calendar, false) desc,
    value.basis
limit 1
