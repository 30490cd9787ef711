-- The first errors that the night opened, in the words that their senders get.
-- Grain: one row per finding, at most five, at most two of one file.
-- Sources: mart.finding, ops.snapshot.
-- Personal texts are masked in mart.finding already.
select
    finding.code,
    finding.sender_code,
    concat_ws(', ', finding.file_name, concat_ws('!', finding.sheet_name, finding.cell_ref)) as place,
    finding.message_vi,
    finding.message_en
from mart.finding as finding
inner join ops.snapshot as night
    on night.business_date = finding.first_seen_on
where finding.is_open and finding.severity = 'error'
qualify row_number() over (
    partition by finding.file_name
    order by finding.sheet_name, finding.cell_ref, finding.finding_id
) <= 2
order by finding.file_name nulls last, finding.sheet_name, finding.cell_ref, finding.finding_id
limit 5
