-- When the snapshot that readers see was published, in seconds since 1970.
-- Grain: one row.
-- Sources: ops.snapshot.
select cast(epoch(published_at) as bigint) as value
from ops.snapshot
