-- Number of the generation that readers see.
-- Grain: one row.
-- Sources: ops.snapshot.
select generation as value
from ops.snapshot
