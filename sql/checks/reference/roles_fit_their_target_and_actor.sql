-- fail: a role names a target of another plan, or an actor outside of its days
-- grain: one row per role and fault
-- sources: reference.plan_role, reference.target, reference.actor
-- excluded: unknown targets and actors, see codes_are_known
select
    'plan_role.csv' as file_name,
    part.line_no,
    part.target_code || ' thuộc ' || target.plan_code || ', không thuộc ' || part.plan_code
        || '; sửa một trong hai mã' as message_vi,
    part.target_code || ' is a target of ' || target.plan_code || ', not of ' || part.plan_code
        || '; correct one of the two codes' as message_en,
from reference.plan_role as part
inner join reference.target as target
    on target.target_code = part.target_code
where target.plan_code <> part.plan_code
union all
select
    'plan_role.csv',
    part.line_no,
    part.actor_code || ' chỉ có từ ' || actor.valid_from || ' đến trước ' || actor.valid_to
        || '; sửa ngày, hoặc thêm dòng cho đơn vị kế tục',
    part.actor_code || ' exists only from ' || actor.valid_from || ' to before ' || actor.valid_to
        || '; correct the days, or add a row for its successor',
from reference.plan_role as part
inner join reference.actor as actor
    on actor.actor_code = part.actor_code
where part.valid_from < actor.valid_from
    or actor.valid_to < part.valid_to
