-- The figure behind the headline verdict of each target, as known now; several targets may stand on one.
-- Grain: target.
-- Sources: mart.attainment, core.fct_indicator_value, core.dim_indicator, reference.indicator_term.
-- Of figures that may stand for one another the first alone.
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
)

select
    *,
    dense_rank() over (
        order by indicator_code, variant_level, org_unit_key, period_key, denominator_period_key, basis,
            lowest_member_vi
    ) as figure_no
from headline
