-- On how many figures of series the doubts were tried, and how many are in doubt.
-- Grain: measure x doubt (SERIES_JUMP, SERIES_OUTLIER).
-- Slice: measure
-- Sources: staging.series_doubt.
select
    measure_code,
    'SERIES_JUMP' as code,
    count(is_jump) as rows_checked,
    count(*) filter (where is_jump) as failing_rows
from staging.series_doubt
group by measure_code
union all
select
    measure_code,
    'SERIES_OUTLIER' as code,
    count(is_outlier) as rows_checked,
    count(*) filter (where is_outlier) as failing_rows
from staging.series_doubt
group by measure_code
