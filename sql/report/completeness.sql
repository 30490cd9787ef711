-- How whole the figures of the province are: the last period of each indicator that targets speak of.
-- Grain: indicator x level.
-- Sources: mart.completeness, core.dim_indicator, core.dim_period.
select
    completeness.indicator_code,
    indicator.indicator_name_vi as indicator_vi,
    indicator.indicator_name_en as indicator_en,
    completeness.org_level,
    completeness.province_code,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    completeness.expected,
    completeness.present,
    completeness.missing,
    completeness.share
from mart.completeness as completeness
inner join core.dim_indicator as indicator
    on indicator.indicator_code = completeness.indicator_code
inner join core.dim_period as period
    on period.period_key = completeness.period_key
where completeness.completeness_level = 'indicator'
qualify row_number() over (
    partition by completeness.indicator_code, completeness.org_level, completeness.province_code
    order by period.ends_on desc, period.starts_on, period.period_key
) = 1
order by completeness.share nulls first, indicator.indicator_name_vi, completeness.org_level, completeness.province_code
