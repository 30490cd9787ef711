-- Three calendars: which days does "năm 2023" mean, and how many figures stand on each?
select
    period.calendar,
    period.period_code,
    period.starts_on,
    period.ends_on,
    count(value.indicator_code) as values_known
from core.dim_period as period
left join core.fct_indicator_value as value
    on value.period_key = period.period_key
    and value.known_to = date '9999-12-31'
where period.period_year = 2023
    and period.period_type in ('year', 'school_year')
group by period.calendar, period.period_code, period.starts_on, period.ends_on
order by period.starts_on
