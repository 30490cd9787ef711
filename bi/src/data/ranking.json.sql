-- Districts and communes ranked on each indicator and period.
-- A commune is named with its parent: many share a name.
-- Grain: indicator x level x period, its units in a list, the best first. Sources: mart.ranking, core.dim_indicator, core.dim_org_unit, core.dim_period.
select
    ranking.indicator_code,
    indicator.indicator_name_vi,
    indicator.indicator_name_en,
    unit_of_measure.unit_name_vi,
    ranking.org_level,
    period.period_type,
    period.period_name_vi,
    period.ends_on,
    max(ranking.rank_of_n) as rank_of_n,
    max(ranking.units_expected) as units_expected,
    bool_and(ranking.is_comparable) as is_comparable,
    list(
        {
            'key': ranking.org_unit_key,
            'name': concat_ws(', ', org_unit.org_unit_name_vi, parent.org_unit_name_vi),
            'value': ranking.value,
            'rank': ranking.rank
        }
        order by ranking.rank, org_unit.org_unit_name_vi, ranking.org_unit_key
    ) as units,
from mart.ranking as ranking
inner join core.dim_indicator as indicator
    on indicator.indicator_code = ranking.indicator_code
inner join core.dim_org_unit as org_unit
    on org_unit.org_unit_key = ranking.org_unit_key
inner join core.dim_period as period
    on period.period_key = ranking.period_key
left join core.dim_org_unit as parent
    on ranking.org_level = 'commune'
    and parent.org_unit_code = org_unit.parent_org_unit_code
    and parent.valid_from <= org_unit.valid_from
    and parent.valid_to > org_unit.valid_from
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = indicator.unit_code
where ranking.org_level in ('district', 'commune')
group by all
order by ranking.indicator_code, ranking.org_level desc, period.ends_on, period.period_type
