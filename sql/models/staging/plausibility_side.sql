-- Both sides of the rules of plausibility, worked out wherever all their measures are known.
-- Grain: rule x side x unit compared x period.
-- Slice: period
-- Sources: staging.plausibility_term, staging.current_observation, staging.unit_above, core.dim_period.
with figure as (
    select measure_code, org_unit_key, period_key, any_value(org_level) as org_level, sum(value) as value
    from staging.current_observation
    where measure_code in (select measure_code from staging.plausibility_term)
    group by measure_code, org_unit_key, period_key
),

term_figure as (
    select
        term.rule_code,
        term.side,
        term.added_to,
        term.terms,
        term.sign * figure.value as value,
        figure.measure_code,
        figure.org_unit_key,
        figure.org_level,
        figure.period_key
    from figure
    inner join staging.plausibility_term as term
        on term.measure_code = figure.measure_code
),

-- Most rules compare one measure of a unit with another: there is nothing to be added up.
by_itself as (
    select rule_code, side, org_unit_key as compared_key, period_key, value, 1 as members, org_level as member_level
    from term_figure
    where added_to = 'unit'
        and terms = 1
    union all
    select rule_code, side, org_unit_key as compared_key, period_key, sum(value) as value, 1 as members,
        min(org_level) as member_level
    from term_figure
    where added_to = 'unit'
        and terms > 1
    group by rule_code, side, terms, org_unit_key, period_key
    having count(*) = terms
),

under_another as (
    select
        figure.rule_code,
        figure.side,
        above.above_key as compared_key,
        figure.period_key,
        sum(figure.value) as value,
        count(distinct figure.org_unit_key) as members,
        min(figure.org_level) as member_level
    from term_figure as figure
    inner join core.dim_period as period
        on period.period_key = figure.period_key
    inner join staging.unit_above as above
        on above.org_unit_key = figure.org_unit_key
        and above.added_to = figure.added_to
        and above.valid_from <= period.ends_on
        and above.valid_to > period.ends_on
    where figure.added_to <> 'unit'
    group by figure.rule_code, figure.side, figure.terms, above.above_key, figure.period_key
    having count(distinct figure.measure_code) = figure.terms
),

side as (
    select * from by_itself
    union all
    select * from under_another
)

select
    side.rule_code,
    side.side,
    side.compared_key,
    side.period_key,
    period.period_year,
    case rule.right_period
        when 'same' then side.period_key
        when 'same_code' then period.period_code
        else ''
    end as matched_period,
    side.value,
    side.members,
    side.member_level
from side
inner join (select distinct rule_code, right_period from staging.plausibility_term) as rule
    on rule.rule_code = side.rule_code
inner join core.dim_period as period
    on period.period_key = side.period_key
where rule.right_period <> 'latest_year'
    or side.side = 'left'
    or period.period_type = 'year'
