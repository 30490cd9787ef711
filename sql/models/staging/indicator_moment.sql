-- The days on which the inputs of an indicator for a period changed, from the first on which it can have a value.
-- Grain: indicator x variant x period x province x day; each day stands until the next.
-- Slice: indicator
-- Sources: staging.indicator_input.
-- Left out: days before as many parts of a year have been told as the least that a numerator adds up. Each month is a
--   part of all sums of its year that follow it: with them the days, and all that is done on each, grow by its cube.
with told_part as (
    select
        indicator_code,
        variant_level,
        period_key,
        province_key,
        measure_code,
        source_period_key,
        min(known_from) as told_on,
        -- What one operator has is there, whatever the other months say.
        min(case when role = 'flag' then 1 else periods_needed end) as periods_needed
    from staging.indicator_input
    where side in ('numerator', 'reported', 'published')
    group by indicator_code, variant_level, period_key, province_key, measure_code, source_period_key
),

counted_part as (
    select
        *,
        row_number() over (
            partition by indicator_code, variant_level, period_key, province_key, measure_code order by told_on
        ) as parts_told,
        min(periods_needed) over (
            partition by indicator_code, variant_level, period_key, province_key, measure_code
        ) as parts_needed
    from told_part
),

beginning as (
    select indicator_code, variant_level, period_key, province_key, min(told_on) as begins_on
    from counted_part
    where parts_told >= parts_needed
    group by indicator_code, variant_level, period_key, province_key
),

change_day as (
    select indicator_code, variant_level, period_key, province_key, known_from as moment_on
    from staging.indicator_input
    union
    select indicator_code, variant_level, period_key, province_key, known_to as moment_on
    from staging.indicator_input
    where known_to < date '9999-12-31'
)

select
    change_day.indicator_code,
    change_day.variant_level,
    change_day.period_key,
    change_day.province_key,
    change_day.moment_on,
    coalesce(
        lead(change_day.moment_on) over (
            partition by
                change_day.indicator_code, change_day.variant_level, change_day.period_key, change_day.province_key
            order by change_day.moment_on
        ),
        date '9999-12-31'
    ) as next_moment_on
from change_day
inner join beginning
    on beginning.indicator_code = change_day.indicator_code
    and beginning.variant_level = change_day.variant_level
    and beginning.period_key = change_day.period_key
    and beginning.province_key = change_day.province_key
    and change_day.moment_on >= beginning.begins_on
where change_day.moment_on > date '1900-01-01'
