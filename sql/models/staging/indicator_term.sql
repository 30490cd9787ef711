-- The terms of every computable formula, with what must be known of their measures.
-- Grain: indicator x variant x component x side x measure x role.
-- Sources: reference.indicator_term, reference.measure, reference.indicator.
-- A variant is a formula of its own for one target level; blank where one formula serves all.
with term as (
    select
        term.indicator_code,
        coalesce(term.target_level, '') as variant_level,
        term.component,
        term.side,
        term.measure_code,
        term.sign,
        term.role,
        measure.calendar,
        measure.period_kind,
        measure.additive_over_units,
        measure.additive_over_time,
        measure.org_level as member_level,
        coalesce(measure.form_code, 'REF') = 'REF' as is_counted_unit,
        -- A row of a list (an item, a facility, an enterprise) is a member by itself; any other
        -- breakdown is a split of its unit's value.
        measure.org_level in ('facility', 'enterprise', 'report_item') as is_list,
        -- Each operator delivers its own part of the figure, and names itself first in the breakdown.
        coalesce(measure.breakdown like 'operator%', false) as is_by_operator,
        indicator.method,
        -- Something reached once and for all: counted over all months so far.
        indicator.method in ('event', 'count_members') as is_milestone,
        coalesce(indicator.denominator_max_age_years, 0) as denominator_max_age_years
    from reference.indicator_term as term
    inner join reference.measure as measure
        on measure.measure_code = term.measure_code
    inner join reference.indicator as indicator
        on indicator.indicator_code = term.indicator_code
    -- Among how many a rank was given is no part of a formula: see staging.rank_universe.
    where term.side <> 'universe'
),

side_level as (
    select
        indicator_code,
        variant_level,
        component,
        string_agg(distinct member_level, ',' order by member_level)
            filter (where side = 'numerator') as numerator_levels,
        string_agg(distinct member_level, ',' order by member_level)
            filter (where side = 'denominator') as denominator_levels
    from term
    group by indicator_code, variant_level, component
)

select
    term.*,
    -- Numerator and denominator over the same members, wherever they are counted at one level.
    (side_level.denominator_levels is null or side_level.numerator_levels = side_level.denominator_levels)
        as is_joined_by_member,
    -- "One in each district": communes are counted, districts are the members.
    (term.method = 'min_members' and side_level.denominator_levels is null) as is_counted_per_district
from term
inner join side_level
    on side_level.indicator_code = term.indicator_code
    and side_level.variant_level = term.variant_level
    and side_level.component = term.component
