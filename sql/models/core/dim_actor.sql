-- Organisations and groups that have a part in a plan.
-- Grain: actor.
-- Sources: reference.actor.
select
    actor_code,
    actor_name_vi,
    actor_name_en,
    actor_kind,
    org_unit_code,
    sender_code,
    valid_from,
    valid_to
from reference.actor
