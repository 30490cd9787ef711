-- The periods for which something is owed, as people name them.
-- Grain: period.
-- Sources: mart.duty, core.dim_period.
select distinct
    period.period_key,
    period.period_name_vi as period_vi,
    period.period_name_en as period_en,
    period.period_code,
    period.ends_on
from mart.duty as duty
inner join core.dim_period as period
    on period.period_key = duty.period_key
order by period.ends_on, period.period_key
