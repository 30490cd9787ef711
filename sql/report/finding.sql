-- What is wrong and open: file, sheet and cell, what is wrong and what to do.
-- Grain: open finding; at most 3,000, errors first. all_findings says how many there are.
-- Sources: mart.finding, core.dim_sender, ops.finding_code.
select
    finding.finding_id,
    finding.severity,
    finding.code,
    code.title_vi,
    code.title_en,
    coalesce(finding.sender_code, '') as sender_code,
    sender.sender_name_vi,
    finding.form_code,
    finding.file_name,
    finding.sheet_name,
    finding.cell_ref,
    finding.message_vi,
    finding.message_en,
    finding.first_seen_on,
    count(*) over () as all_findings
from mart.finding as finding
left join ops.finding_code as code
    on code.code = finding.code
left join core.dim_sender as sender
    on sender.sender_code = finding.sender_code
where finding.is_open
order by
    case finding.severity when 'error' then 1 when 'warning' then 2 else 3 end,
    finding.sender_code, finding.file_name, finding.sheet_name, finding.cell_ref, finding.finding_id
limit 3000
