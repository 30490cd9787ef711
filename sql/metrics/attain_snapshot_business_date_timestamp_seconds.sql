-- The night that the snapshot stands for, its first second in UTC, in seconds since 1970.
-- Grain: one row.
-- Sources: ops.snapshot.
select cast(epoch(business_date) as bigint) as value
from ops.snapshot
