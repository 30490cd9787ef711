-- Values that are known at present.
-- Grain: one row.
-- Sources: core.fct_observation.
select count(*) as value
from core.fct_observation
where known_to = date '9999-12-31' and value is not null
