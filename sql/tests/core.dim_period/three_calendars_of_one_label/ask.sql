select *
from core.dim_period
where period_key in (
    'management:2023', 'statistical:2023', 'management:2023-01', 'statistical:2024-02', 'management:2023-Q2',
    'statistical:2023-H1', 'statistical:2023-H2', 'statistical:2023-6M', 'statistical:2023-12M',
    'management:2023-9M', 'school:2022-2023', 'school:2022-2023-HK1', 'school:2022-2023-HK2'
)
