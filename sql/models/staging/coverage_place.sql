-- Where each system, commitment and target lives, and the state of its data there.
-- Grain: item_kind x item_code x place_kind x place_code.
-- Sources: core.bridge_system_place, staging.place_state, staging.target_state, reference.commitment,
--   reference.indicator_term, core.dim_measure.
-- A measure may stand in several terms of one indicator, hence distinct.
with term as (
    select distinct term.indicator_code, measure.measure_code, measure.form_code
    from reference.indicator_term as term
    inner join core.dim_measure as measure
        on measure.measure_code = term.measure_code
    where term.side in ('numerator', 'denominator', 'reported')
)

select
    'system' as item_kind,
    place.system_code as item_code,
    place.place_kind,
    place.place_code,
    place.form_code,
    coalesce(known.state, 'in_model') as state
from core.bridge_system_place as place
left join staging.place_state as known
    on known.place_kind = place.place_kind
    and known.place_code = place.place_code
union all
select
    'commitment' as item_kind,
    commitment.commitment_code as item_code,
    'commitment' as place_kind,
    commitment.commitment_code as place_code,
    null as form_code,
    known.state
from reference.commitment as commitment
inner join staging.place_state as known
    on known.place_kind = 'commitment'
    and known.place_code = commitment.commitment_code
union all
select
    'commitment' as item_kind,
    commitment.commitment_code as item_code,
    'measure' as place_kind,
    measure.measure_code as place_code,
    measure.form_code,
    known.state
from reference.commitment as commitment
inner join core.dim_measure as measure
    on measure.measure_code in (commitment.measure_code, commitment.per_measure_code)
inner join staging.place_state as known
    on known.place_kind = 'commitment'
    and known.place_code = commitment.commitment_code
union all
select
    'target' as item_kind,
    target.target_code as item_code,
    'indicator' as place_kind,
    target.indicator_code as place_code,
    term.form_code,
    target.state
from staging.target_state as target
left join term
    on term.indicator_code = target.indicator_code
union all
select
    'commitment' as item_kind,
    commitment.commitment_code as item_code,
    'indicator' as place_kind,
    commitment.indicator_code as place_code,
    term.form_code,
    known.state
from reference.commitment as commitment
inner join term
    on term.indicator_code = commitment.indicator_code
inner join staging.place_state as known
    on known.place_kind = 'commitment'
    and known.place_code = commitment.commitment_code
