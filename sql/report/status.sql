-- The words of verdicts, in the order in which the province counts them.
-- Grain: status.
-- Sources: reference.status.
select
    status.status,
    status.status_vi as verdict_vi,
    status.status_en as verdict_en
from reference.status as status
order by status.line_no
