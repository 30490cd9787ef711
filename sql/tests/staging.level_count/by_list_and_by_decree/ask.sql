select *
from staging.level_count
where counted_on in (date '2025-02-14', date '2025-06-14', date '2025-07-14')
