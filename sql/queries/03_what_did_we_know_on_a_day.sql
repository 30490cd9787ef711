-- What did the report of 14/12/2023 say, and what does the same question say today?
select
    today.target_code,
    then_known.status as status_on_14_december,
    today.status as status_today,
    then_known.actual_value as value_on_14_december,
    today.actual_value as value_today
from mart.attainment as today
left join mart.attainment_as_of(date '2023-12-14') as then_known
    on then_known.target_code = today.target_code
    and then_known.is_headline
where today.is_headline
    and today.plan_code = 'LS-247-2023'
order by today.target_code
