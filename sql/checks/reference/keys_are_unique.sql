-- fail: a key stands twice in one file
-- grain: one row per second and further use of a key
-- sources: all tables of reference with a key of their own
-- excluded: tables whose key is a span of time, see validity_does_not_overlap
with keyed as (
    select 'plan.csv' as file_name, line_no, plan_code as key_text from reference.plan
    union all
    select 'target.csv' as file_name, line_no, target_code as key_text from reference.target
    union all
    select 'parent_target.csv' as file_name, line_no, parent_target_code as key_text from reference.parent_target
    union all
    select
        'target_parent.csv' as file_name,
        line_no,
        concat_ws(', ', target_code, parent_target_code) as key_text
    from reference.target_parent
    union all
    select 'commitment.csv' as file_name, line_no, commitment_code as key_text from reference.commitment
    union all
    select
        'commitment_evidence.csv' as file_name,
        line_no,
        concat_ws(', ', commitment_code, reported_on) as key_text
    from reference.commitment_evidence
    union all
    select
        'indicator.csv' as file_name,
        line_no,
        indicator_code as key_text
    from reference.indicator
    union all
    select
        'indicator_term.csv' as file_name,
        line_no,
        concat_ws(', ', indicator_code, target_level, component, side, measure_code) as key_text
    from reference.indicator_term
    union all
    select 'measure.csv' as file_name, line_no, measure_code as key_text from reference.measure
    union all
    select
        'unit_of_measure.csv' as file_name,
        line_no,
        unit_code as key_text
    from reference.unit_of_measure
    union all
    select
        'org_unit.csv' as file_name,
        line_no,
        concat_ws(', ', org_unit_code, valid_from) as key_text
    from reference.org_unit
    union all
    select
        'org_unit_lineage.csv' as file_name,
        line_no,
        concat_ws(', ', from_org_unit_code, to_org_unit_code, effective_on) as key_text
    from reference.org_unit_lineage
    union all
    select
        'code_list.csv' as file_name,
        line_no,
        concat_ws(', ', list_code, spelling) as key_text
    from reference.code_list
    union all
    select 'pillar.csv' as file_name, line_no, pillar_code as key_text from reference.pillar
    union all
    select 'actor.csv' as file_name, line_no, actor_code as key_text from reference.actor
    union all
    select 'system.csv' as file_name, line_no, system_code as key_text from reference.system
    union all
    select
        'system_place.csv' as file_name,
        line_no,
        concat_ws(', ', system_code, place_kind, place_code) as key_text
    from reference.system_place
    union all
    select
        'dti_component.csv' as file_name,
        line_no,
        concat_ws(', ', edition_code, component_kind, component_code) as key_text
    from reference.dti_component
    union all
    select 'sender.csv' as file_name, line_no, sender_code as key_text from reference.sender
    union all
    select
        'sender_alias.csv' as file_name,
        line_no,
        concat_ws(', ', alias_vi, sender_code) as key_text
    from reference.sender_alias
    union all
    select
        'decisions.csv' as file_name,
        line_no,
        concat_ws(', ', target_code, period_code) as key_text
    from reference.decisions
    union all
    select
        'withdrawals.csv' as file_name,
        line_no,
        content_sha256 as key_text
    from reference.withdrawals
    union all
    select
        'acknowledged.csv' as file_name,
        line_no,
        finding_id as key_text
    from reference.acknowledged
    union all
    select 'obs_status.csv' as file_name, line_no, obs_status as key_text from reference.obs_status
    union all
    select 'status.csv' as file_name, line_no, status as key_text from reference.status
    union all
    select
        'threshold.csv' as file_name,
        line_no,
        threshold_code as key_text
    from reference.threshold
    union all
    select
        'finding_severity.csv' as file_name,
        line_no,
        code as key_text
    from reference.finding_severity
    union all
    select
        'plausibility.csv' as file_name,
        line_no,
        rule_code as key_text
    from reference.plausibility
),

numbered as (
    select
        file_name,
        line_no,
        key_text,
        first_value(line_no) over same_key as first_line_no,
        row_number() over same_key as use_no,
    from keyed
    window same_key as (partition by file_name, key_text order by line_no)
)

select
    file_name,
    line_no,
    'khóa "' || key_text || '" đã có ở dòng ' || first_line_no
        || '; xóa hoặc sửa một trong hai dòng' as message_vi,
    'key "' || key_text || '" stands already in line ' || first_line_no
        || '; delete or correct one of the two' as message_en,
from numbered
where use_no > 1
