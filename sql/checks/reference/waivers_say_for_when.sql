-- fail: a waiver names neither one period nor a span of time, or waives what nobody owes
-- grain: one row per waiver
-- sources: reference.waiver, reference.duty
select
    'waiver.csv' as file_name,
    line_no,
    'ghi calendar và period_code, hoặc valid_from và valid_to, không ghi cả hai' as message_vi,
    'write calendar and period_code, or valid_from and valid_to, and not both' as message_en,
from reference.waiver
where not (
        (calendar is not null and period_code is not null and valid_from is null and valid_to is null)
        or (calendar is null and period_code is null and valid_from is not null and valid_to is not null)
    )
union all
select
    'waiver.csv',
    waiver.line_no,
    'trong duty.csv không có nghĩa vụ nào như vậy: ' || concat_ws(', ', waiver.form_code, waiver.part_code, waiver.sender_code),
    'duty.csv has no such duty: ' || concat_ws(', ', waiver.form_code, waiver.part_code, waiver.sender_code),
from reference.waiver as waiver
left join reference.duty as duty
    on duty.form_code = waiver.form_code
    and (waiver.part_code is null or duty.part_code = waiver.part_code)
    and (waiver.sender_code is null or duty.sender_code = waiver.sender_code)
group by waiver.line_no, waiver.form_code, waiver.part_code, waiver.sender_code
having count(duty.form_code) = 0
