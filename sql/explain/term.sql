-- The measures of the formula, side by side with where each is read.
-- Grain: component x side x measure.
-- Sources: explain.verdict, staging.indicator_term, core.dim_measure.
select
    term.component,
    term.side,
    term.sign,
    term.role,
    term.measure_code,
    measure.measure_name_vi,
    measure.measure_name_en,
    measure.unit_code,
    measure.form_code,
    measure.place
from explain.verdict as verdict
inner join staging.indicator_term as term
    on term.indicator_code = verdict.indicator_code
    and term.variant_level = verdict.variant_level
inner join core.dim_measure as measure
    on measure.measure_code = term.measure_code
where term.side in ('numerator', 'denominator')
    or (term.side in ('reported', 'published') and verdict.basis = 'reported')
order by term.component, term.side desc, term.sign desc, term.measure_code
