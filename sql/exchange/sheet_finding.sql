-- Sheet "Phát hiện": the open findings, errors first.
-- Grain: one row per finding.
-- Sources: mart.finding, ops.finding_code, core.dim_sender.
select
    case finding.severity
        when 'error' then 'lỗi'
        when 'warning' then 'cảnh báo'
        when 'info' then 'lưu ý'
    end as severity_vi,
    finding.code,
    code.title_vi,
    finding.form_code,
    finding.sender_code,
    sender.sender_name_vi,
    finding.calendar,
    finding.period_code,
    finding.file_name,
    finding.sheet_name,
    finding.cell_ref,
    finding.raw_text,
    finding.sentence_vi,
    finding.fix_vi,
    finding.first_seen_on,
    finding.message_en,
    finding.finding_id
from mart.finding as finding
left join ops.finding_code as code
    on code.code = finding.code
left join core.dim_sender as sender
    on sender.sender_code = finding.sender_code
where finding.is_open
order by
    case finding.severity when 'error' then 1 when 'warning' then 2 else 3 end,
    finding.code,
    finding.file_name,
    finding.finding_id
