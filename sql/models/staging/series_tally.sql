-- On how many figures of series the doubts were tried, and how many are in doubt.
-- Grain: measure x doubt (SERIES_JUMP, SERIES_OUTLIER).
-- Slice: measure
-- Sources: staging.series, staging.series_doubt.
-- Of a series that is not walked each figure but the first has one before it, and none is in doubt.
with tried as (
    select
        measure_code,
        sum(points - 1) as steps,
        0 as jumps,
        sum(case when is_long then points else 0 end) as figures,
        0 as outliers
    from staging.series
    where not is_walked
    group by measure_code
    union all
    select
        measure_code,
        count(is_jump) as steps,
        count(*) filter (where is_jump) as jumps,
        count(is_outlier) as figures,
        count(*) filter (where is_outlier) as outliers
    from staging.series_doubt
    group by measure_code
)

select
    measure_code,
    'SERIES_JUMP' as code,
    cast(sum(steps) as bigint) as rows_checked,
    cast(sum(jumps) as bigint) as failing_rows
from tried
group by measure_code
union all
select
    measure_code,
    'SERIES_OUTLIER' as code,
    cast(sum(figures) as bigint) as rows_checked,
    cast(sum(outliers) as bigint) as failing_rows
from tried
group by measure_code
