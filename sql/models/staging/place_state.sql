-- Whether data has arrived at each kind of place that a system or commitment can have.
-- Grain: place_kind x place_code.
-- Sources: core.dim_measure, core.fct_observation, core.dim_sender, core.dim_submission,
--   core.dim_pillar, core.dim_indicator, core.dim_plan, staging.target_state,
--   reference.commitment, reference.commitment_evidence, staging.commitment_value, ops.run_parameters.
-- Excluded: places that wait for nothing, such as an actor or a table.
-- One value, delivery or report is enough, hence distinct.
with observed as (
    select distinct measure_code from core.fct_observation where value is not null and not is_set_aside
),

delivering as (
    select distinct sender_code from core.dim_submission where status = 'loaded'
),

told as (
    select distinct evidence.commitment_code
    from reference.commitment_evidence as evidence
    inner join ops.run_parameters as parameters
        on evidence.reported_on <= parameters.business_date
)

select
    'measure' as place_kind,
    measure.measure_code as place_code,
    case when observed.measure_code is null then 'waiting' else 'data_arrived' end as state
from core.dim_measure as measure
left join observed
    on observed.measure_code = measure.measure_code
union all
select
    'sender' as place_kind,
    sender.sender_code as place_code,
    case when delivering.sender_code is null then 'waiting' else 'data_arrived' end as state
from core.dim_sender as sender
left join delivering
    on delivering.sender_code = sender.sender_code
union all
select 'target' as place_kind, target_code as place_code, state
from staging.target_state
union all
select
    'plan' as place_kind,
    plan.plan_code as place_code,
    coalesce(min(case when target.state = 'data_arrived' then target.state end), 'in_model') as state
from core.dim_plan as plan
left join staging.target_state as target
    on target.plan_code = plan.plan_code
group by plan.plan_code
union all
select
    'pillar' as place_kind,
    pillar.pillar_code as place_code,
    coalesce(min(case when target.state = 'data_arrived' then target.state end), 'in_model') as state
from core.dim_pillar as pillar
left join core.dim_indicator as indicator
    on indicator.pillar_code = pillar.pillar_code
left join staging.target_state as target
    on target.indicator_code = indicator.indicator_code
group by pillar.pillar_code
union all
select
    'commitment' as place_kind,
    commitment.commitment_code as place_code,
    case
        when told.commitment_code is not null then 'reported_evidence'
        when latest.value is not null then 'data_arrived'
        else 'waiting'
    end as state
from reference.commitment as commitment
left join told
    on told.commitment_code = commitment.commitment_code
left join staging.commitment_value as latest
    on latest.commitment_code = commitment.commitment_code
union all
select 'named_in' as place_kind, plan_code as place_code, 'no_valid_measure' as state
from core.dim_plan
