-- Data as of: which night the report is made from.
-- Grain: one row.
-- Sources: ops.snapshot.
select
    snapshot.business_date,
    strftime(snapshot.business_date, '%d/%m/%Y') as printed_date,
    snapshot.generation,
    snapshot.program_version
from ops.snapshot as snapshot
