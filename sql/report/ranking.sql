-- Ranks of units by an indicator, in the last period of each length: year, half-year, quarter, month, since January.
-- Grain: indicator x level x period; the units, their values and ranks are lists of one order, best first.
-- Sources: mart.ranking, core.dim_indicator, core.dim_period, reference.unit_of_measure.
with last_period as (
    select
        ranking.indicator_code,
        ranking.org_level,
        ranking.period_key
    from mart.ranking as ranking
    inner join core.dim_period as period
        on period.period_key = ranking.period_key
    group by
        ranking.indicator_code, ranking.org_level, ranking.period_key, period.period_type, period.ends_on
    qualify row_number() over (
        partition by ranking.indicator_code, ranking.org_level, period.period_type
        order by period.ends_on desc, ranking.period_key
    ) = 1
)

select
    ranking.indicator_code,
    indicator.indicator_name_vi as indicator_vi,
    indicator.indicator_name_en as indicator_en,
    case when indicator.unit_code = 'percent' then '%' else any_value(unit_of_measure.unit_name_vi) end as unit_vi,
    case when indicator.unit_code = 'percent' then '%' else any_value(unit_of_measure.unit_name_en) end as unit_en,
    ranking.org_level,
    ranking.period_key,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    period.ends_on,
    max(ranking.rank_of_n) as rank_of_n,
    max(ranking.units_expected) as units_expected,
    bool_and(ranking.is_comparable) as is_comparable,
    list(ranking.org_unit_key order by ranking.rank, ranking.org_unit_key) as units,
    list(round(ranking.value, 2) order by ranking.rank, ranking.org_unit_key) as figures,
    list(ranking.rank order by ranking.rank, ranking.org_unit_key) as ranks
from mart.ranking as ranking
inner join last_period
    on last_period.indicator_code = ranking.indicator_code
    and last_period.org_level = ranking.org_level
    and last_period.period_key = ranking.period_key
inner join core.dim_indicator as indicator
    on indicator.indicator_code = ranking.indicator_code
inner join core.dim_period as period
    on period.period_key = ranking.period_key
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = indicator.unit_code
group by
    ranking.indicator_code, indicator.indicator_name_vi, indicator.indicator_name_en, indicator.unit_code,
    ranking.org_level, ranking.period_key, period.period_name_vi, period.period_name_en, period.ends_on
order by indicator.indicator_name_vi, ranking.indicator_code, ranking.org_level, period.ends_on desc, ranking.period_key
