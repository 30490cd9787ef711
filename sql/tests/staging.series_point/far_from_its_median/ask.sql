select period_key, previous_value, previous_period_key, points, median_value, cast(modified_z as decimal(18, 4)) as modified_z
from staging.series_point
where period_key in ('management:2023-02', 'management:2023-09')
