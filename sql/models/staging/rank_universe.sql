-- Among how many a rank was given, as told with the rank.
-- Grain: indicator x unit x period x known span.
-- Sources: reference.indicator_term (side universe), core.fct_observation.
select
    term.indicator_code,
    observation.org_unit_key,
    observation.period_key,
    observation.known_from,
    observation.known_to,
    max(observation.value) as rank_of_n
from reference.indicator_term as term
inner join core.fct_observation as observation
    on observation.measure_code = term.measure_code
where term.side = 'universe'
    and observation.value is not null
    and not observation.is_set_aside
group by
    term.indicator_code, observation.org_unit_key, observation.period_key, observation.known_from,
    observation.known_to
