select period_key, previous_value, points, cast(modified_z as decimal(18, 4)) as modified_z
from staging.series_point
where previous_value is not null
