-- The measures of each rule of plausibility, one row each.
-- Grain: rule x side x measure.
-- Sources: reference.plausibility, reference.measure.
-- The lists of a rule are padded with blanks, so that no name is found inside a longer one.
-- What districts or communes are added up to is held against the figure of the unit above itself.
with side as (
    select rule_code, 'left' as side, added_to, right_period, ' ' || left_measures || ' ' as measures
    from reference.plausibility
    union all
    select
        rule_code,
        'right' as side,
        case when added_to = 'parent' then 'unit' else added_to end as added_to,
        right_period,
        ' ' || right_measures || ' ' as measures
    from reference.plausibility
    where right_measures is not null
)

select
    side.rule_code,
    side.side,
    side.added_to,
    side.right_period,
    measure.measure_code,
    case when contains(side.measures, ' -' || measure.measure_code || ' ') then -1 else 1 end as sign,
    count(*) over (partition by side.rule_code, side.side) as terms
from side
inner join reference.measure as measure
    on contains(side.measures, ' ' || measure.measure_code || ' ')
    or contains(side.measures, ' -' || measure.measure_code || ' ')
