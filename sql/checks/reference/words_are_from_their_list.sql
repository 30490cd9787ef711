-- fail: a column with a closed list of words holds another word
-- grain: one row per word
-- sources: all tables of reference with such a column
-- excluded: blanks, which a column allows or not
with written as (
    select
        'plan.csv' as file_name,
        line_no,
        'issued_on_certainty' as column_name,
        issued_on_certainty as word,
        'stated, inferred' as allowed
    from reference.plan
    union all
    select 'target.csv' as file_name, line_no, 'org_level' as column_name, org_level as word,
        'province, district, commune, sector, agency, household, person, enterprise, school, hospital' as allowed
    from reference.target
    union all
    select 'target.csv' as file_name, line_no, 'comparator' as column_name, comparator as word,
        'ge, gt, eq, about, maintain, between, le, lt' as allowed
    from reference.target
    union all
    select
        'target.csv' as file_name,
        line_no,
        'eval_comparator' as column_name,
        eval_comparator as word,
        'ge, gt, le, lt, between' as allowed
    from reference.target
    union all
    select 'target.csv' as file_name, line_no, 'scope' as column_name, scope as word,
        'aggregate, each_unit, each_year' as allowed
    from reference.target
    union all
    select
        'target.csv' as file_name,
        line_no,
        'value_certainty' as column_name,
        value_certainty as word,
        'stated, inferred, unit_inferred' as allowed
    from reference.target
    union all
    select
        'target.csv' as file_name,
        line_no,
        'year_certainty' as column_name,
        year_certainty as word,
        'stated, inferred' as allowed
    from reference.target
    union all
    select 'plan.csv' as file_name, line_no, 'plan_level' as column_name, plan_level as word,
        'province, national' as allowed
    from reference.plan
    union all
    select 'parent_target.csv' as file_name, line_no, 'org_level' as column_name, org_level as word,
        'province, district, commune, sector, agency, household, person, enterprise, school, hospital' as allowed
    from reference.parent_target
    union all
    select 'parent_target.csv' as file_name, line_no, 'comparator' as column_name, comparator as word,
        'ge, gt, eq, le, lt' as allowed
    from reference.parent_target
    union all
    select 'parent_target.csv' as file_name, line_no, 'eval_comparator' as column_name, eval_comparator as word,
        'ge, gt, le, lt' as allowed
    from reference.parent_target
    union all
    select 'parent_target.csv' as file_name, line_no, 'scope' as column_name, scope as word,
        'aggregate, each_unit, each_year' as allowed
    from reference.parent_target
    union all
    select 'parent_target.csv' as file_name, line_no, 'value_certainty' as column_name, value_certainty as word,
        'stated, inferred' as allowed
    from reference.parent_target
    union all
    select 'commitment.csv' as file_name, line_no, 'told_as' as column_name, told_as as word,
        'milestone, coverage, class, count, link' as allowed
    from reference.commitment
    union all
    select 'commitment_evidence.csv' as file_name, line_no, 'state' as column_name, state as word,
        'not_started, under_way, done, not_done' as allowed
    from reference.commitment_evidence
    union all
    select 'indicator.csv' as file_name, line_no, 'direction' as column_name, direction as word,
        'higher, lower' as allowed
    from reference.indicator
    union all
    select 'indicator.csv' as file_name, line_no, 'basis' as column_name, basis as word,
        'computed, computed_else_reported, given, none' as allowed
    from reference.indicator
    union all
    select 'indicator.csv' as file_name, line_no, 'method' as column_name, method as word,
        'ratio, min_members, min_components, growth, event, count_members, given, none' as allowed
    from reference.indicator
    union all
    select
        'indicator_term.csv' as file_name,
        line_no,
        'target_level' as column_name,
        target_level as word,
        'province, district, commune, sector, agency, household, person, enterprise, school, hospital' as allowed
    from reference.indicator_term
    union all
    select 'indicator_term.csv' as file_name, line_no, 'side' as column_name, side as word,
        'numerator, denominator, reported, published, coverage, bound, universe' as allowed
    from reference.indicator_term
    union all
    select 'indicator_term.csv' as file_name, line_no, 'role' as column_name, role as word,
        'value, flag, positive' as allowed
    from reference.indicator_term
    union all
    select 'measure.csv' as file_name, line_no, 'calendar' as column_name, calendar as word,
        'statistical, management, school' as allowed
    from reference.measure
    union all
    select 'measure.csv' as file_name, line_no, 'period_kind' as column_name, period_kind as word,
        'annual, stock, period, cumulative_year_to_date' as allowed
    from reference.measure
    union all
    select
        'measure.csv' as file_name,
        line_no,
        'additive_over_units' as column_name,
        additive_over_units as word,
        'yes, no, distinct, max' as allowed
    from reference.measure
    union all
    select
        'measure.csv' as file_name,
        line_no,
        'additive_over_time' as column_name,
        additive_over_time as word,
        'yes, no, last' as allowed
    from reference.measure
    union all
    select 'measure.csv' as file_name, line_no, 'org_level' as column_name, org_level as word,
        'country, province, district, commune, sector, agency, facility, enterprise, report_item' as allowed
    from reference.measure
    union all
    select 'measure.csv' as file_name, line_no, 'role' as column_name, role as word,
        'numerator, denominator, exclusion, given, reported_rate, supporting' as allowed
    from reference.measure
    union all
    select 'org_unit.csv' as file_name, line_no, 'org_level' as column_name, org_level as word,
        'country, province, district, commune, sector, agency' as allowed
    from reference.org_unit
    union all
    select 'org_unit.csv' as file_name, line_no, 'unit_type' as column_name, unit_type as word,
        'tinh, thanh_pho, thi_xa, huyen, quan, phuong, xa, thi_tran, dac_khu' as allowed
    from reference.org_unit
    union all
    select 'actor.csv' as file_name, line_no, 'actor_kind' as column_name, actor_kind as word,
        'party, council, ministry, department, centre, committee, group' as allowed
    from reference.actor
    union all
    select 'plan_role.csv' as file_name, line_no, 'role' as column_name, role as word,
        'issues, leads, carries_out, steers, accountable, receives' as allowed
    from reference.plan_role
    union all
    select 'system.csv' as file_name, line_no, 'system_kind' as column_name, system_kind as word,
        'actor, platform, system, database, process, index, pillar, programme, policy, infrastructure, structure, event, place' as allowed
    from reference.system
    union all
    select 'system.csv' as file_name, line_no, 'owner_level' as column_name, owner_level as word,
        'national, province, district, commune, enterprise, any' as allowed
    from reference.system
    union all
    select
        'dti_component.csv' as file_name,
        line_no,
        'component_kind' as column_name,
        component_kind as word,
        'total, group, pillar' as allowed
    from reference.dti_component
    union all
    select 'org_unit_lineage.csv' as file_name, line_no, 'share' as column_name, share as word,
        'full, partial' as allowed
    from reference.org_unit_lineage
    union all
    select
        'org_unit_count.csv' as file_name,
        line_no,
        'org_level' as column_name,
        org_level as word,
        'province, district, commune' as allowed
    from reference.org_unit_count
    union all
    select
        'org_unit_alias.csv' as file_name,
        line_no,
        'org_level' as column_name,
        org_level as word,
        'province, district, commune, sector, agency' as allowed
    from reference.org_unit_alias
    union all
    select 'duty.csv' as file_name, line_no, 'calendar' as column_name, calendar as word,
        'statistical, management, school' as allowed
    from reference.duty
    union all
    select 'waiver.csv' as file_name, line_no, 'calendar' as column_name, calendar as word,
        'statistical, management, school' as allowed
    from reference.waiver
    union all
    select 'duty.csv' as file_name, line_no, 'period_type' as column_name, period_type as word,
        'month, quarter, half, year, semester, school_year' as allowed
    from reference.duty
    union all
    select 'duty.csv' as file_name, line_no, 'vintage_code' as column_name, vintage_code as word,
        'estimate, official' as allowed
    from reference.duty
    union all
    select 'finding_severity.csv' as file_name, line_no, 'severity' as column_name, severity as word,
        'info, warning' as allowed
    from reference.finding_severity
    union all
    select 'plausibility.csv' as file_name, line_no, 'added_to' as column_name, added_to as word,
        'unit, parent, province' as allowed
    from reference.plausibility
    union all
    select
        'plausibility.csv' as file_name,
        line_no,
        'right_period' as column_name,
        right_period as word,
        'same, same_code, latest_year' as allowed
    from reference.plausibility
    union all
    select 'plausibility.csv' as file_name, line_no, 'severity' as column_name, severity as word,
        'info, warning' as allowed
    from reference.plausibility
    union all
    select
        'plausibility.csv' as file_name,
        line_no,
        'finding_code' as column_name,
        finding_code as word,
        'IMPLAUSIBLE, SUM_DIFFERS' as allowed
    from reference.plausibility
)

select
    file_name,
    line_no,
    'cột ' || column_name || ': không hiểu "' || word || '"; ghi một trong: '
        || allowed as message_vi,
    'column ' || column_name || ': "' || word || '" means nothing here; write one of: '
        || allowed as message_en,
from written
where word is not null and not list_contains(string_split(allowed, ', '), word)
