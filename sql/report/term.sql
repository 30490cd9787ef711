-- What the headline figure of a target is computed from: its measures, and the form that tells each.
-- Grain: target x side x measure.
-- Sources: mart.attainment, mart.headline_cell, reference.indicator_term, core.dim_measure, reference.unit_of_measure.
-- aside: cells of the measure that do not count, or are of units that did not decide.
-- A formula of its own for the level of the target takes the place of the common one.
with term as (
    select
        headline.target_code,
        headline.basis,
        term.side,
        term.sign,
        term.measure_code
    from mart.attainment as headline
    inner join reference.indicator_term as term
        on term.indicator_code = headline.indicator_code
        and coalesce(term.target_level, headline.org_level) = headline.org_level
        and term.side in ('numerator', 'denominator', 'reported', 'published')
    where headline.is_headline
    qualify (term.target_level is not null) = max(term.target_level is not null) over (
        partition by headline.target_code
    )
),

aside as (
    select
        target_code,
        side,
        measure_code,
        count(*) as cells
    from mart.headline_cell
    where not (takes_part and is_decisive)
    group by target_code, side, measure_code
)

select distinct
    term.target_code,
    term.side,
    term.sign,
    term.measure_code,
    measure.measure_name_vi as measure_vi,
    measure.measure_name_en as measure_en,
    unit_of_measure.unit_name_vi as unit_vi,
    unit_of_measure.unit_name_en as unit_en,
    measure.form_code,
    coalesce(aside.cells, 0) as aside
from term
inner join core.dim_measure as measure
    on measure.measure_code = term.measure_code
left join reference.unit_of_measure as unit_of_measure
    on unit_of_measure.unit_code = measure.unit_code
left join aside
    on aside.target_code = term.target_code
    and aside.side = term.side
    and aside.measure_code = term.measure_code
where term.basis is null
    or (term.basis = 'computed') = (term.side in ('numerator', 'denominator'))
order by term.target_code, term.side desc, term.sign desc, term.measure_code
