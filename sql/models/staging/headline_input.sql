-- What serves the figure behind the headline verdict of each target, as known now.
-- Grain: target x period x component x side x measure x member x part.
-- Sources: mart.attainment, core.fct_indicator_value, core.dim_indicator, reference.indicator_term,
--   staging.indicator_input.
-- Of figures that may stand for one another the first alone; a growth is of two periods.
with headline as (
    select
        attainment.target_code,
        attainment.indicator_code,
        attainment.org_unit_key,
        value.period_key,
        value.denominator_period_key,
        value.basis,
        value.lowest_member_vi,
        indicator.method,
        coalesce(variant.target_level, '') as variant_level
    from mart.attainment as attainment
    inner join core.fct_indicator_value as value
        on value.indicator_code = attainment.indicator_code
        and value.org_unit_key = attainment.org_unit_key
        and value.period_key = attainment.period_key
        and value.is_aggregate
        and value.known_to = date '9999-12-31'
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = attainment.indicator_code
    left join (
        select distinct indicator_code, target_level from reference.indicator_term where target_level is not null
    ) as variant
        on variant.indicator_code = attainment.indicator_code
        and variant.target_level = value.org_level
    where attainment.is_headline
    qualify row_number() over (
        partition by attainment.target_code
        order by case when value.org_level = attainment.org_level then 1 else 2 end, value.basis
    ) = 1
),

input as (
    select
        headline.target_code,
        headline.lowest_member_vi,
        input.*
    from headline
    inner join staging.indicator_input as input
        on input.indicator_code = headline.indicator_code
        and input.variant_level = headline.variant_level
        and input.province_key = headline.org_unit_key
        and (
            input.period_key = headline.period_key
            or (headline.method = 'growth' and input.period_key = headline.denominator_period_key)
        )
        and input.side in ('numerator', 'denominator', 'reported', 'published')
        and (input.side in ('reported', 'published')) = (headline.basis = 'reported')
    where input.known_to = date '9999-12-31'
    qualify input.substitution = min(input.substitution) over (
        partition by
            headline.target_code, input.period_key, input.component, input.side, input.measure_code, input.role,
            input.member_key, input.list_key
    )
)

-- One observation may serve one member of a list more than once.
select distinct
    target_code,
    lowest_member_vi,
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
from input
