-- Which promises of the plans have no figure, and what has been reported of them?
select
    commitment_code,
    plan_number,
    commitment_vi,
    state_vi,
    reported_on,
    document,
    latest_value,
    period_code
from mart.commitment
order by commitment_code
