-- The codes of the SDMX structure.
-- Grain: one row per codelist and code.
-- Sources: core.dim_indicator, core.dim_org_unit, mart.attainment_wide (names of units of measure).
-- FREQ and OBS_STATUS use the letters of the SDMX cross-domain lists CL_FREQ and CL_OBS_STATUS.
with fixed as (
    select listed.codelist_id, listed.code_id, listed.name_vi, listed.name_en
    from (
        values
            ('CL_FREQ', 'A', 'Năm', 'Annual'),
            ('CL_FREQ', 'S', 'Nửa năm, học kỳ', 'Half-yearly, semester'),
            ('CL_FREQ', 'Q', 'Quý', 'Quarterly'),
            ('CL_FREQ', 'M', 'Tháng', 'Monthly'),
            ('CL_FREQ', 'O', 'Cộng dồn từ đầu năm', 'Other: since the start of the year'),
            ('CL_CALENDAR', 'statistical', 'Năm dương lịch', 'Calendar year'),
            ('CL_CALENDAR', 'management', 'Năm quản lý, từ 15/12 đến 14/12', 'Management year, 15 December to 14 December'),
            ('CL_CALENDAR', 'school', 'Năm học', 'School year'),
            ('CL_ORG_LEVEL', 'province', 'Tỉnh', 'Province'),
            ('CL_ORG_LEVEL', 'district', 'Huyện', 'District'),
            ('CL_ORG_LEVEL', 'commune', 'Xã', 'Commune'),
            ('CL_ORG_LEVEL', 'sector', 'Ngành', 'Sector'),
            ('CL_ORG_LEVEL', 'agency', 'Cơ quan', 'Agency'),
            ('CL_YES_NO', 'Y', 'Có', 'Yes'),
            ('CL_YES_NO', 'N', 'Không', 'No'),
            ('CL_BASIS', 'computed', 'Tính từ tử số và mẫu số', 'Computed from measures'),
            ('CL_BASIS', 'reported', 'Đơn vị gửi báo cáo sẵn', 'Reported as such'),
            ('CL_OBS_STATUS', 'A', 'Bình thường', 'Normal value'),
            ('CL_OBS_STATUS', 'E', 'Ước tính, hoặc kỳ chưa trọn', 'Estimated value'),
            ('CL_OBS_STATUS', 'O', 'Không có trị số', 'Missing value')
    ) as listed (codelist_id, code_id, name_vi, name_en)
),
unit_name as (
    select wide.unit_code, max(wide.unit_name_vi) as unit_name_vi
    from mart.attainment_wide as wide
    group by wide.unit_code
)
select fixed.codelist_id, fixed.code_id, fixed.name_vi, fixed.name_en
from fixed
union all
select 'CL_INDICATOR', indicator.indicator_code, indicator.indicator_name_vi, indicator.indicator_name_en
from core.dim_indicator as indicator
union all
select distinct
    'CL_UNIT',
    indicator.unit_code,
    coalesce(unit_name.unit_name_vi, indicator.unit_code),
    replace(indicator.unit_code, '_', ' ')
from core.dim_indicator as indicator
left join unit_name
    on unit_name.unit_code = indicator.unit_code
union all
select
    'CL_AREA',
    replace(unit.org_unit_key, '.', '-'),
    unit.org_unit_name_vi,
    unit.org_unit_name_vi || ' (' || unit.org_level || ', ' || unit.org_unit_code || ')'
from core.dim_org_unit as unit
order by all
