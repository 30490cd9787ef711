-- The lines of the table of the report.
-- Grain: target, by pillar, then as the plan counts them.
-- Sources: temp.verdict, core.fct_target, core.dim_indicator, core.dim_pillar, core.dim_period,
--   reference.unit_of_measure.
-- Figures are shown as in the sentences of the verdicts: two decimals, or as many as keep a figure on its side of
-- the mark. Where a plan asks the same of several levels or years, the name says which.
with shown as (
    select
        verdict.*,
        target.due_year,
        target.due_on,
        indicator.pillar_code,
        indicator.indicator_name_vi,
        unit.unit_name_vi,
        period.period_name_vi,
        cast(
            case
                when round(verdict.actual_value, 2) not in (
                    verdict.target_value, coalesce(verdict.target_value_high, verdict.target_value)
                )
                    then round(verdict.actual_value, 2)
                when round(verdict.actual_value, 4) not in (
                    verdict.target_value, coalesce(verdict.target_value_high, verdict.target_value)
                )
                    then round(verdict.actual_value, 4)
                else verdict.actual_value
            end as decimal(28, 10)
        ) as shown_value,
        count(*) over (partition by verdict.indicator_code, target.due_year) > 1 as is_of_several_levels,
        count(*) over (partition by verdict.indicator_code, verdict.org_level) > 1 as is_of_several_years
    from temp.verdict as verdict
    inner join core.fct_target as target
        on target.target_code = verdict.target_code
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = verdict.indicator_code
    left join reference.unit_of_measure as unit
        on unit.unit_code = target.unit_code
    left join core.dim_period as period
        on period.period_key = verdict.period_key
    where verdict.is_headline
)

select
    row_number() over (order by pillar.sort_no, shown.target_code) as item_no,
    dense_rank() over (order by pillar.sort_no) as pillar_no,
    shown.pillar_code,
    pillar.pillar_name_vi,
    shown.target_code,
    shown.indicator_code,
    shown.org_level,
    shown.indicator_name_vi
        || case
            when not shown.is_of_several_levels then ''
            when shown.org_level = 'province' then ' (cấp tỉnh)'
            when shown.org_level = 'district' then ' (cấp huyện)'
            when shown.org_level = 'commune' then ' (cấp xã)'
            else ''
        end
        || case when shown.is_of_several_years then ', năm ' || cast(shown.due_year as text) else '' end
        as target_name_vi,
    coalesce(shown.unit_name_vi, '') as unit_name_vi,
    case shown.comparator
        when 'ge' then '≥ '
        when 'gt' then '> '
        when 'le' then '≤ '
        when 'lt' then '< '
        when 'about' then 'khoảng '
        when 'maintain' then 'duy trì '
        else ''
    end as target_prefix_vi,
    shown.target_value,
    shown.target_value_high,
    length(rtrim(split_part(cast(shown.target_value as text), '.', 2), '0')) as target_digits,
    shown.actual_value,
    shown.shown_value,
    length(rtrim(split_part(cast(shown.shown_value as text), '.', 2), '0')) as actual_digits,
    shown.achievement_ratio,
    shown.status,
    shown.status_vi,
    shown.is_estimate,
    shown.due_year,
    shown.due_on,
    shown.reason_vi,
    shown.reason_vi || coalesce('. Kỳ số liệu: ' || shown.period_name_vi, '') as note_vi
from shown
inner join core.dim_pillar as pillar
    on pillar.pillar_code = shown.pillar_code
order by item_no
