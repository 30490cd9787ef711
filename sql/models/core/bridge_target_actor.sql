-- Who has which part in a target, and when: what holds for the plan, unless the target has
--   rows of its own for that role.
-- Grain: target x role x actor x span.
-- Sources: reference.target, reference.plan_role.
-- A target may name several actors for one role of its own, hence distinct.
with own_role as (
    select distinct target_code, role
    from reference.plan_role
    where target_code is not null
)

select
    target.target_code,
    part.role,
    part.actor_code,
    part.valid_from,
    part.valid_to
from reference.target as target
inner join reference.plan_role as part
    on part.plan_code = target.plan_code
left join own_role
    on own_role.target_code = target.target_code
    and own_role.role = part.role
where part.target_code is not distinct from own_role.target_code
