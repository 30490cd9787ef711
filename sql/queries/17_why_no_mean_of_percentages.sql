-- How far would the mean of the districts' percentages be from the true share of the province?
select
    value.period_code,
    count(*) as districts,
    round(avg(100 * value.numerator / value.denominator), 2) as mean_of_percentages,
    round(100 * sum(value.numerator) / sum(value.denominator), 2) as share_of_all
from core.fct_indicator_value as value
where value.indicator_code = 'work_file_online_rate'
    and value.org_level = 'district'
    and not value.is_aggregate
    and value.basis = 'computed'
    and value.denominator > 0
    and value.known_to = date '9999-12-31'
group by value.period_code
order by value.period_code
