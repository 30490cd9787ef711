-- How many dossiers were there since January, by half year, nine months and year, and is a month missing?
select
    measure_code,
    org_unit_code,
    calendar,
    period_code,
    basis,
    value,
    months_present,
    months_expected
from mart.year_to_date
where measure_code = 'dossiers_total'
    and period_code in ('2023-H1', '2023-9M', '2023')
order by ends_on, org_unit_code
