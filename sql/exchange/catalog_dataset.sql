-- What the catalogue of open data says of each table, beside the comment of the table itself.
-- Grain: one row per table that has a title of its own; other tables are called by their names.
-- Sources: none.
select
    titled.table_name,
    titled.title_vi,
    titled.title_en
from (
    values
        ('attainment', 'Kết quả thực hiện chỉ tiêu', 'Verdicts on targets'),
        ('attainment_as_is', 'Kết quả thực hiện chỉ tiêu theo đơn vị hiện nay', 'Verdicts on targets, by the units of today'),
        ('attainment_history', 'Lịch sử đánh giá chỉ tiêu', 'History of verdicts'),
        ('attainment_wide', 'Kết quả thực hiện chỉ tiêu, đủ tên gọi', 'Verdicts on targets with all labels'),
        ('change', 'Thay đổi so với đêm trước', 'What moved since the last night'),
        ('commitment', 'Cam kết không có chỉ tiêu số', 'Commitments without a figure'),
        ('commitment_history', 'Lịch sử cam kết', 'History of commitments'),
        ('completeness', 'Độ đầy đủ của số liệu', 'Completeness of the data'),
        ('coverage', 'Hệ thống và nền tảng trong các văn bản', 'Systems of the documents and their data'),
        ('dti', 'Chỉ số chuyển đổi số cấp tỉnh', 'Digital transformation index of provinces'),
        ('duty', 'Tình hình nộp báo cáo', 'Reports owed and received'),
        ('finding', 'Phát hiện khi kiểm tra số liệu', 'Findings on the data'),
        ('indicator_value_as_is', 'Trị số chỉ tiêu theo đơn vị hiện nay', 'Indicator values by the units of today'),
        ('overdue', 'Báo cáo quá hạn', 'Overdue reports'),
        ('plan_scoreboard', 'Tổng hợp chỉ tiêu theo kế hoạch', 'Scoreboard of plans'),
        ('ranking', 'Xếp hạng đơn vị', 'Ranking of units'),
        ('ranking_as_is', 'Xếp hạng đơn vị hiện nay', 'Ranking of the units of today'),
        ('returned_file', 'Tệp gửi trả', 'Files returned to senders'),
        ('target_alignment', 'Chỉ tiêu của tỉnh bên chỉ tiêu quốc gia', 'Targets beside national figures'),
        ('target_conflict', 'Chỉ tiêu mâu thuẫn', 'Conflicting targets'),
        ('trajectory', 'Triển vọng của chỉ tiêu chưa đến hạn', 'Outlook of targets not yet due'),
        ('year_to_date', 'Lũy kế từ đầu năm', 'Counted since the start of the year'),
        ('dim_indicator', 'Danh mục chỉ tiêu', 'List of indicators'),
        ('dim_measure', 'Danh mục số liệu thu thập', 'List of measures'),
        ('dim_org_unit', 'Danh mục đơn vị', 'List of units'),
        ('dim_period', 'Danh mục kỳ', 'List of periods'),
        ('dim_pillar', 'Danh mục trụ cột', 'List of pillars'),
        ('dim_plan', 'Danh mục kế hoạch', 'List of plans'),
        ('dim_sender', 'Danh mục đơn vị gửi', 'List of senders'),
        ('dim_submission', 'Danh mục tệp đã nhận', 'List of files received'),
        ('dim_system', 'Danh mục hệ thống', 'List of systems'),
        ('dim_actor', 'Danh mục cơ quan tham gia', 'List of actors'),
        ('dim_border_gate', 'Danh mục cửa khẩu', 'List of border gates'),
        ('fct_indicator_value', 'Trị số chỉ tiêu', 'Indicator values'),
        ('fct_observation', 'Số liệu gốc', 'Observations'),
        ('fct_target', 'Chỉ tiêu của các kế hoạch', 'Targets of the plans'),
        ('fct_parent_target', 'Chỉ tiêu quốc gia', 'National figures'),
        ('attain', 'Bảng tổng hợp cho Excel', 'Workbook for people')
) as titled (table_name, title_vi, title_en)
order by titled.table_name
