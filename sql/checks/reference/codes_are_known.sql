-- fail: a code names a row that does not exist
-- grain: one row per use of an unknown code
-- sources: all tables of reference that point to another one
-- excluded: parents in org_unit_count, which may count units that nobody listed; the other end of a lineage row of
--   which one end is listed
with known as (
    select 'plan.csv' as list_name, plan_code as code from reference.plan
    union all
    select 'indicator.csv' as list_name, indicator_code as code from reference.indicator
    union all
    select 'measure.csv' as list_name, measure_code as code from reference.measure
    union all
    select 'unit_of_measure.csv' as list_name, unit_code as code from reference.unit_of_measure
    union all
    select distinct 'org_unit.csv' as list_name, org_unit_code as code from reference.org_unit
    union all
    select 'sender.csv' as list_name, sender_code as code from reference.sender
    union all
    select 'target.csv' as list_name, target_code as code from reference.target
    union all
    select 'parent_target.csv' as list_name, parent_target_code as code from reference.parent_target
    union all
    select 'commitment.csv' as list_name, commitment_code as code from reference.commitment
    union all
    select 'status.csv' as list_name, status as code from reference.status
    union all
    select 'pillar.csv' as list_name, pillar_code as code from reference.pillar
    union all
    select 'actor.csv' as list_name, actor_code as code from reference.actor
    union all
    select 'system.csv' as list_name, system_code as code from reference.system
),

used as (
    select 'plan.csv' as file_name, line_no, 'province_code' as column_name, province_code as code,
        'org_unit.csv' as list_name
    from reference.plan
    union all
    select 'target.csv' as file_name, line_no, 'plan_code' as column_name, plan_code as code,
        'plan.csv' as list_name
    from reference.target
    union all
    select
        'target.csv' as file_name,
        line_no,
        'indicator_code' as column_name,
        indicator_code as code,
        'indicator.csv' as list_name
    from reference.target
    union all
    select 'target.csv' as file_name, line_no, 'unit_code' as column_name, unit_code as code,
        'unit_of_measure.csv' as list_name
    from reference.target
    union all
    select 'plan.csv' as file_name, line_no, 'parent_plan_code' as column_name, parent_plan_code as code,
        'plan.csv' as list_name
    from reference.plan
    union all
    select 'parent_target.csv', line_no, 'plan_code', plan_code, 'plan.csv'
    from reference.parent_target
    union all
    select 'parent_target.csv', line_no, 'indicator_code', indicator_code, 'indicator.csv'
    from reference.parent_target
    union all
    select 'parent_target.csv', line_no, 'unit_code', unit_code, 'unit_of_measure.csv'
    from reference.parent_target
    union all
    select 'target_parent.csv', line_no, 'target_code', target_code, 'target.csv'
    from reference.target_parent
    union all
    select 'target_parent.csv', line_no, 'parent_target_code', parent_target_code, 'parent_target.csv'
    from reference.target_parent
    union all
    select 'commitment.csv' as file_name, line_no, 'plan_code' as column_name, plan_code as code,
        'plan.csv' as list_name
    from reference.commitment
    union all
    select 'commitment.csv', line_no, 'indicator_code', indicator_code, 'indicator.csv'
    from reference.commitment
    union all
    select 'commitment.csv', line_no, 'measure_code', measure_code, 'measure.csv'
    from reference.commitment
    union all
    select 'commitment.csv', line_no, 'per_measure_code', per_measure_code, 'measure.csv'
    from reference.commitment
    union all
    select 'commitment.csv', line_no, 'unit_code', unit_code, 'unit_of_measure.csv'
    from reference.commitment
    union all
    select 'commitment_evidence.csv', line_no, 'commitment_code', commitment_code, 'commitment.csv'
    from reference.commitment_evidence
    union all
    select 'indicator.csv' as file_name, line_no, 'unit_code' as column_name, unit_code as code,
        'unit_of_measure.csv' as list_name
    from reference.indicator
    union all
    select
        'indicator_term.csv' as file_name,
        line_no,
        'indicator_code' as column_name,
        indicator_code as code,
        'indicator.csv' as list_name
    from reference.indicator_term
    union all
    select
        'indicator_term.csv' as file_name,
        line_no,
        'measure_code' as column_name,
        measure_code as code,
        'measure.csv' as list_name
    from reference.indicator_term
    union all
    select
        'indicator_without_measure.csv' as file_name,
        line_no,
        'indicator_code' as column_name,
        indicator_code as code,
        'indicator.csv' as list_name
    from reference.indicator_without_measure
    union all
    select 'measure.csv' as file_name, line_no, 'unit_code' as column_name, unit_code as code,
        'unit_of_measure.csv' as list_name
    from reference.measure
    union all
    select 'threshold.csv' as file_name, line_no, 'unit_code' as column_name, unit_code as code,
        'unit_of_measure.csv' as list_name
    from reference.threshold
    union all
    select
        'org_unit.csv' as file_name,
        line_no,
        'parent_org_unit_code' as column_name,
        parent_org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit
    union all
    select
        'org_unit.csv' as file_name,
        line_no,
        'province_code' as column_name,
        province_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit
    union all
    select
        'org_unit_count.csv' as file_name,
        line_no,
        'province_code' as column_name,
        province_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit_count
    union all
    select
        'org_unit_lineage.csv' as file_name,
        line_no,
        'from_org_unit_code' as column_name,
        from_org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit_lineage
    where to_org_unit_code not in (select org_unit_code from reference.org_unit)
    union all
    select
        'org_unit_lineage.csv' as file_name,
        line_no,
        'to_org_unit_code' as column_name,
        to_org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit_lineage
    where from_org_unit_code not in (select org_unit_code from reference.org_unit)
    union all
    select
        'org_unit_alias.csv' as file_name,
        line_no,
        'org_unit_code' as column_name,
        org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.org_unit_alias
    union all
    select
        'sender.csv' as file_name,
        line_no,
        'org_unit_code' as column_name,
        org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.sender
    union all
    select
        'sender.csv' as file_name,
        line_no,
        'province_code' as column_name,
        province_code as code,
        'org_unit.csv' as list_name
    from reference.sender
    union all
    select
        'sender_alias.csv' as file_name,
        line_no,
        'sender_code' as column_name,
        sender_code as code,
        'sender.csv' as list_name
    from reference.sender_alias
    union all
    select 'accepted_source.csv', line_no, 'sender_code', sender_code, 'sender.csv'
    from reference.accepted_source
    union all
    select 'accepted_source.csv', line_no, 'measure_code', measure_code, 'measure.csv'
    from reference.accepted_source
    union all
    select 'duty.csv' as file_name, line_no, 'sender_code' as column_name, sender_code as code,
        'sender.csv' as list_name
    from reference.duty
    union all
    select 'indicator.csv' as file_name, line_no, 'pillar_code' as column_name, pillar_code as code,
        'pillar.csv' as list_name
    from reference.indicator
    union all
    select
        'pillar.csv' as file_name,
        line_no,
        'parent_pillar_code' as column_name,
        parent_pillar_code as code,
        'pillar.csv' as list_name
    from reference.pillar
    union all
    select 'actor.csv' as file_name, line_no, 'org_unit_code' as column_name, org_unit_code as code,
        'org_unit.csv' as list_name
    from reference.actor
    union all
    select 'actor.csv' as file_name, line_no, 'sender_code' as column_name, sender_code as code,
        'sender.csv' as list_name
    from reference.actor
    union all
    select 'plan_role.csv' as file_name, line_no, 'plan_code' as column_name, plan_code as code,
        'plan.csv' as list_name
    from reference.plan_role
    union all
    select 'plan_role.csv' as file_name, line_no, 'target_code' as column_name, target_code as code,
        'target.csv' as list_name
    from reference.plan_role
    union all
    select 'plan_role.csv' as file_name, line_no, 'actor_code' as column_name, actor_code as code,
        'actor.csv' as list_name
    from reference.plan_role
    union all
    select
        'system_place.csv' as file_name,
        line_no,
        'system_code' as column_name,
        system_code as code,
        'system.csv' as list_name
    from reference.system_place
    union all
    select 'waiver.csv' as file_name, line_no, 'sender_code' as column_name, sender_code as code,
        'sender.csv' as list_name
    from reference.waiver
    union all
    select 'decisions.csv' as file_name, line_no, 'target_code' as column_name, target_code as code,
        'target.csv' as list_name
    from reference.decisions
    union all
    select 'decisions.csv' as file_name, line_no, 'status' as column_name, status as code,
        'status.csv' as list_name
    from reference.decisions
),

unknown as (
    select used.file_name, used.line_no, used.column_name, used.code, used.list_name,
    from used
    left join known
        on known.list_name = used.list_name and known.code = used.code
    where used.code is not null and known.code is null
),

nearest as (
    select
        unknown.file_name,
        unknown.line_no,
        unknown.column_name,
        unknown.code,
        unknown.list_name,
        known.code as nearest_code,
        row_number() over (
            partition by unknown.file_name, unknown.line_no, unknown.column_name
            order by levenshtein(unknown.code, known.code), known.code
        ) as nearness,
    from unknown
    left join known
        on known.list_name = unknown.list_name
)

select
    file_name,
    line_no,
    'cột ' || column_name || ': không có mã "' || code || '" trong ' || list_name
        || coalesce('; mã gần nhất là "' || nearest_code || '"', '; danh mục đang trống') as message_vi,
    'column ' || column_name || ': no code "' || code || '" in ' || list_name
        || coalesce('; the nearest is "' || nearest_code || '"', '; that list is empty') as message_en,
from nearest
where nearness = 1
