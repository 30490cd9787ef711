-- Periods of which something was touched. Annual figures and money are held against those of the year before
--   (staging.quarantined_cell): so the periods of the year after, too.
-- Key: period_key
-- Sources: slice.touched, core.dim_period, reference.measure.
with touched as (
    select
        period.period_key,
        period.period_type,
        period.period_year,
        period.starts_on,
        period.ends_on,
        bool_or(measure.unit_code is not distinct from 'billion_vnd') as is_money
    from slice.touched as touched
    inner join core.dim_period as period
        on period.period_key = touched.period_key
    left join reference.measure as measure
        on measure.measure_code = touched.measure_code
    group by all
)

select period_key from touched
union
select later.period_key
from touched
inner join core.dim_period as later
    on later.period_type = touched.period_type
    and (
        (touched.period_type = 'year' and later.period_year = touched.period_year + 1)
        or (
            touched.is_money and touched.period_type in ('month', 'quarter') and touched.ends_on < later.starts_on
            and touched.starts_on >= later.starts_on - interval 1 year
        )
    )
