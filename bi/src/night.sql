-- The night that the pages show, for the header and the footer of each.
-- Grain: one row. Sources: ops.snapshot, core.dim_submission.
select
    'Số liệu đến ngày ' || strftime(snapshot.business_date, '%d/%m/%Y')
        || ' · data as of ' || strftime(snapshot.business_date, '%Y-%m-%d') as as_of,
    snapshot.generation,
    snapshot.program_version,
    case
        when exists (select 1 from core.dim_submission as submission where submission.is_sample)
        then 'SỐ LIỆU MINH HỌA (illustrative sample)'
    end as notice,
from ops.snapshot as snapshot
