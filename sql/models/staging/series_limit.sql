-- Beyond what a step, or a distance from the median, is worth a second look.
-- Grain: kind of period x unit of the figures.
-- Sources: reference.threshold, core.dim_measure.
-- Small counts move by themselves: below least_value neither is told of. Null without a threshold.
with threshold as (
    select
        max(case when threshold_code = 'jump_factor_flow' then value end) as jump_factor_flow,
        max(case when threshold_code = 'jump_factor_stock' then value end) as jump_factor_stock,
        max(case when threshold_code = 'jump_pp' then value end) as jump_pp,
        max(case when threshold_code = 'history_least_count' then value end) as history_least_count,
        max(case when threshold_code = 'history_least_points' then value end) as history_least_points,
        max(case when threshold_code = 'history_modified_z' then value end) as history_modified_z,
        max(case when threshold_code = 'history_least_factor' then value end) as history_least_factor
    from reference.threshold
)

select
    kind.period_kind,
    kind.unit_code,
    case when kind.period_kind = 'period' then threshold.jump_factor_flow else threshold.jump_factor_stock end
        as jump_factor,
    threshold.jump_pp,
    case when kind.unit_code in ('percent', 'billion_vnd') then 0 else threshold.history_least_count end as least_value,
    threshold.history_least_points as least_points,
    threshold.history_least_factor as least_factor,
    threshold.history_modified_z as highest_modified_z
from (select distinct period_kind, unit_code from core.dim_measure) as kind
cross join threshold
