-- fail: At any time one vintage of a value is known
-- Slice: period
-- Few values have several: which may is found by one number for each value, not by five texts.
with told_again as (
    select hash(measure_code, org_unit_key, period_key, breakdown_code, sender_code) as figure
    from core.fct_observation
    group by figure
    having count(*) > 1
),

overlapping as (
    select
        observation.*,
        lead(observation.known_from) over (
            partition by
                observation.measure_code, observation.org_unit_key, observation.period_key,
                observation.breakdown_code, observation.sender_code
            order by observation.known_from, observation.known_to
        ) < observation.known_to as is_overlapping
    from core.fct_observation as observation
    inner join told_again
        on told_again.figure = hash(
            observation.measure_code, observation.org_unit_key, observation.period_key,
            observation.breakdown_code, observation.sender_code
        )
)

select measure_code, org_unit_key, period_key, breakdown_code, sender_code, known_from, known_to
from overlapping
where is_overlapping
union all
select measure_code, org_unit_key, period_key, breakdown_code, sender_code, known_from, known_to
from core.fct_observation
where known_to <= known_from
