-- The days on which the inputs of an indicator for a period changed.
-- Grain: indicator x variant x period x province x day; each day stands until the next.
-- Slice: indicator
-- Sources: staging.indicator_input.
with change_day as (
    select indicator_code, variant_level, period_key, province_key, known_from as moment_on
    from staging.indicator_input
    union
    select indicator_code, variant_level, period_key, province_key, known_to as moment_on
    from staging.indicator_input
    where known_to < date '9999-12-31'
)

select
    indicator_code,
    variant_level,
    period_key,
    province_key,
    moment_on,
    coalesce(
        lead(moment_on) over (
            partition by indicator_code, variant_level, period_key, province_key
            order by moment_on
        ),
        date '9999-12-31'
    ) as next_moment_on
from change_day
where moment_on > date '1900-01-01'
