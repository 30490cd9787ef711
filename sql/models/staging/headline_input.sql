-- What serves the figure behind a headline verdict, as known now.
-- Grain: figure x period x component x side x measure x member x part.
-- Sources: staging.headline_figure, staging.indicator_input.
-- A growth is of two periods.
with figure as (
    select distinct
        figure_no, indicator_code, variant_level, org_unit_key, period_key, denominator_period_key, basis, method
    from staging.headline_figure
),

input as (
    select
        figure.figure_no,
        input.indicator_code,
        input.variant_level,
        input.period_key,
        input.component,
        input.side,
        input.measure_code,
        input.role,
        input.member_key,
        input.list_key,
        input.part_key,
        input.source_period_key,
        input.substitution
    from figure
    inner join staging.indicator_input as input
        on input.indicator_code = figure.indicator_code
        and input.variant_level = figure.variant_level
        and input.province_key = figure.org_unit_key
        and (
            input.period_key = figure.period_key
            or (figure.method = 'growth' and input.period_key = figure.denominator_period_key)
        )
        and input.side in ('numerator', 'denominator', 'reported', 'published')
        and (input.side in ('reported', 'published')) = (figure.basis = 'reported')
    where input.known_to = date '9999-12-31'
),

-- Of few terms anything could stand in for the period itself.
term as (
    select figure_no, period_key, component, side, measure_code, role, min(substitution) <> max(substitution) as has_rivals
    from input
    group by figure_no, period_key, component, side, measure_code, role
),

weighed as (
    select input.*, term.has_rivals
    from input
    inner join term
        on term.figure_no = input.figure_no
        and term.period_key = input.period_key
        and term.component = input.component
        and term.side = input.side
        and term.measure_code = input.measure_code
        and term.role = input.role
),

closest as (
    select * from weighed where not has_rivals
    union all
    select *
    from (
        select *
        from weighed
        where has_rivals
        qualify substitution = min(substitution) over (
            partition by figure_no, period_key, component, side, measure_code, role, member_key, list_key
        )
    ) as rival
)

-- One observation may serve one member of a list more than once.
select distinct
    figure_no,
    indicator_code,
    variant_level,
    period_key,
    component,
    side,
    measure_code,
    member_key,
    list_key,
    part_key,
    source_period_key
from closest
