-- The sheets of the workbook for people, in their order.
-- Grain: one row per sheet; sheet_code names the query sheet_<sheet_code>.sql that fills it.
-- Sources: none.
select
    sheet.sheet_no,
    sheet.sheet_code,
    sheet.sheet_name_vi,
    sheet.says_vi,
    sheet.says_en
from (
    values
        (1, 'scoreboard', 'Tổng hợp', 'Mỗi kế hoạch một dòng: bao nhiêu chỉ tiêu hoàn thành',
            'One row per plan: how many targets are met'),
        (2, 'verdict', 'Chỉ tiêu', 'Mỗi chỉ tiêu một dòng: mục tiêu, kết quả, đánh giá, lý do',
            'One row per target: what was asked, what was reached, the verdict and why'),
        (3, 'duty', 'Nộp báo cáo', 'Mỗi báo cáo phải nộp một dòng: hạn, ngày nhận, tình trạng',
            'One row per report that is owed: due, received, state'),
        (4, 'overdue', 'Đôn đốc', 'Báo cáo đã quá hạn mà chưa có, của đơn vị nào',
            'Reports that are overdue, by sender'),
        (5, 'finding', 'Phát hiện', 'Mọi điều còn sai hoặc đáng ngờ trong số liệu đã gửi, ô nào, sửa thế nào',
            'Whatever is still wrong or doubtful in what was sent, which cell, what to do')
) as sheet (sheet_no, sheet_code, sheet_name_vi, says_vi, says_en)
order by sheet.sheet_no
