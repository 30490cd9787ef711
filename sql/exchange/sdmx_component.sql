-- The components of the SDMX structure of indicator values, in the order of the columns.
-- Grain: one row per component. Sources: none.
-- role: dimension, time, measure, attribute (of an observation), series_attribute (of an
-- indicator). A component has a codelist or a data type of SDMX.
select
    component.position_no,
    component.component_id,
    component.role,
    component.codelist_id,
    component.data_type,
    component.name_vi,
    component.name_en
from (
    values
        (1, 'FREQ', 'dimension', 'CL_FREQ', '', 'Tần suất', 'Frequency'),
        (2, 'CALENDAR', 'dimension', 'CL_CALENDAR', '', 'Lịch', 'Calendar'),
        (3, 'REF_AREA', 'dimension', 'CL_AREA', '', 'Đơn vị, địa bàn', 'Reference area'),
        (4, 'ORG_LEVEL', 'dimension', 'CL_ORG_LEVEL', '', 'Cấp', 'Level that the value speaks of'),
        (5, 'IS_AGGREGATE', 'dimension', 'CL_YES_NO', '', 'Tính gộp các đơn vị của cấp',
            'Whether the value is over all units of the level'),
        (6, 'INDICATOR', 'dimension', 'CL_INDICATOR', '', 'Chỉ tiêu', 'Indicator'),
        (7, 'BASIS', 'dimension', 'CL_BASIS', '', 'Cách có số', 'Basis'),
        (8, 'TIME_PERIOD', 'time', '', 'ObservationalTimePeriod', 'Kỳ', 'Time period'),
        (9, 'OBS_VALUE', 'measure', '', 'Decimal', 'Trị số', 'Observation value'),
        (10, 'OBS_STATUS', 'attribute', 'CL_OBS_STATUS', '', 'Tình trạng số liệu', 'Observation status'),
        (11, 'UNIT_MEASURE', 'series_attribute', 'CL_UNIT', '', 'Đơn vị tính', 'Unit of measure'),
        (12, 'NUMERATOR', 'attribute', '', 'Decimal', 'Tử số', 'Numerator'),
        (13, 'DENOMINATOR', 'attribute', '', 'Decimal', 'Mẫu số', 'Denominator'),
        (14, 'COVERAGE', 'attribute', '', 'Decimal', 'Độ đầy đủ, 1 là đủ', 'Coverage, 1 is complete'),
        (15, 'PERIOD_KEY', 'attribute', '', 'String', 'Mã kỳ trong kho', 'Key of the period in the warehouse'),
        (16, 'KNOWN_FROM', 'attribute', '', 'GregorianDay', 'Biết từ ngày', 'Day from which the value is known')
) as component (position_no, component_id, role, codelist_id, data_type, name_vi, name_en)
order by component.position_no
