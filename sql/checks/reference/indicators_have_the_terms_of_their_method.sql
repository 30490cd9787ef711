-- fail: an indicator lacks a term that its method needs
-- grain: one row per indicator and missing side
-- sources: reference.indicator, reference.indicator_term, reference.indicator_without_measure
-- excluded: nothing
with sides as (
    select
        indicator.line_no,
        indicator.indicator_code,
        indicator.basis,
        indicator.method,
        count(*) filter (where term.side = 'numerator') as numerators,
        count(*) filter (where term.side = 'denominator') as denominators,
        count(*) filter (where term.side = 'reported') as reported,
    from reference.indicator as indicator
    left join reference.indicator_term as term
        on term.indicator_code = indicator.indicator_code
    group by indicator.line_no, indicator.indicator_code, indicator.basis, indicator.method
),

missing as (
    select line_no, indicator_code, basis, method, 'numerator' as side,
    from sides
    where basis <> 'none' and numerators = 0
    union all
    select line_no, indicator_code, basis, method, 'denominator',
    from sides
    where basis <> 'none' and method in ('ratio', 'min_components', 'growth') and denominators = 0
    union all
    select line_no, indicator_code, basis, method, 'reported',
    from sides
    where basis = 'computed_else_reported' and reported = 0
)

select
    'indicator.csv' as file_name,
    line_no,
    indicator_code || ' (' || basis || ', ' || method || ') thiếu hạng tử ' || side
        || '; thêm dòng vào indicator_term.csv' as message_vi,
    indicator_code || ' (' || basis || ', ' || method || ') has no ' || side
        || ' term; add it to indicator_term.csv' as message_en,
from missing
union all
select
    'indicator.csv',
    sides.line_no,
    sides.indicator_code
        || ' không tính được nhưng thiếu lý do; thêm dòng vào indicator_without_measure.csv',
    sides.indicator_code
        || ' is not computed and nothing says why; add a row to indicator_without_measure.csv',
from sides
left join reference.indicator_without_measure as reason
    on reason.indicator_code = sides.indicator_code
where sides.basis = 'none' and reason.indicator_code is null
