-- Dimensions and facts. Names and meaning are a promise to users (columns may be added).
-- Every dimension has a one-column text key that facts and marts repeat; joining on it never
-- multiplies rows. Dates valid_from/valid_to and known_from/known_to are half-open, 9999-12-31 is
-- open; starts_on/ends_on are inclusive.

create schema if not exists core;

create table core.dim_plan (
    plan_code text not null,
    plan_number text,
    plan_title_vi text not null,
    plan_title_en text not null,
    issuing_body_vi text not null,
    issued_on date,
    plan_level text not null,
    province_code text,
    province_org_unit_key text,
    plan_starts_year integer not null,
    plan_ends_year integer not null,
    precedence integer not null,
    parent_plan_code text,
    source_ref text not null
);
comment on table core.dim_plan is 'A plan: a dated, numbered decision that sets targets; one row per plan';
comment on column core.dim_plan.plan_code is 'Key of the plan';
comment on column core.dim_plan.plan_number is 'Number of the document; numbers restart every year; null if the source does not give it';
comment on column core.dim_plan.plan_title_vi is 'Title, Vietnamese';
comment on column core.dim_plan.plan_title_en is 'Title, English';
comment on column core.dim_plan.issuing_body_vi is 'Body that issued it';
comment on column core.dim_plan.issued_on is 'Date of issue: targets count from here; null if it is not known';
comment on column core.dim_plan.plan_level is 'province: its targets are judged; national: a parent, whose figures are laid beside those of provinces';
comment on column core.dim_plan.province_code is 'Province code, read with the date of issue, because codes are reused; null for a national plan';
comment on column core.dim_plan.province_org_unit_key is 'The province as it was on the date of issue; null for a national plan';
comment on column core.dim_plan.plan_starts_year is 'First year that the plan speaks of';
comment on column core.dim_plan.plan_ends_year is 'Last year that the plan speaks of';
comment on column core.dim_plan.precedence is 'Order number: the higher one wins where two plans of a province ask for different things';
comment on column core.dim_plan.parent_plan_code is 'National plan that the plan says it carries out; null if it names none';
comment on column core.dim_plan.source_ref is 'Where the plan was read';

create table core.dim_indicator (
    indicator_code text not null,
    indicator_name_vi text not null,
    indicator_name_en text not null,
    pillar_code text not null,
    family_code text,
    unit_code text not null,
    direction text not null,
    basis text not null,
    method text not null,
    formula text,
    denominator_max_age_years integer
);
comment on table core.dim_indicator is 'An indicator, computed from measures or given; one row per indicator';
comment on column core.dim_indicator.indicator_code is 'Key; changes if and only if numerator or denominator changes';
comment on column core.dim_indicator.indicator_name_vi is 'Name, Vietnamese';
comment on column core.dim_indicator.indicator_name_en is 'Name, English';
comment on column core.dim_indicator.pillar_code is 'digital_government, digital_economy, digital_society, ...';
comment on column core.dim_indicator.family_code is 'Neighbours that are easily confused share a family; null if it has none';
comment on column core.dim_indicator.unit_code is 'Unit of the value';
comment on column core.dim_indicator.direction is 'higher or lower: which way is better';
comment on column core.dim_indicator.basis is 'computed, computed_else_reported, given or none (no valid measure)';
comment on column core.dim_indicator.method is 'How members become one value: ratio, min_members, min_components, growth, given, ...';
comment on column core.dim_indicator.formula is 'The formula over measure codes, for people; reference.indicator_term is what runs; null if nothing is computed';
comment on column core.dim_indicator.denominator_max_age_years is 'How many years old a denominator may be; 0: the same year only; null without a denominator';

create table core.dim_measure (
    measure_code text not null,
    measure_name_vi text not null,
    measure_name_en text not null,
    form_code text not null,
    place text,
    unit_code text not null,
    calendar text not null,
    period_kind text not null,
    additive_over_units text not null,
    additive_over_time text not null,
    org_level text not null,
    breakdown text,
    role text not null
);
comment on table core.dim_measure is 'Something counted or given; one row per measure, read at one place of one form';
comment on column core.dim_measure.measure_code is 'Key of the measure';
comment on column core.dim_measure.measure_name_vi is 'Name, Vietnamese';
comment on column core.dim_measure.measure_name_en is 'Name, English';
comment on column core.dim_measure.form_code is 'Form that brings it; REF for a reference table';
comment on column core.dim_measure.place is 'Sheet, column or row of the form; null for a reference table';
comment on column core.dim_measure.unit_code is 'Unit that is stored, whatever the sheet prints';
comment on column core.dim_measure.calendar is 'Calendar of its periods';
comment on column core.dim_measure.period_kind is 'annual, stock, period (a flow) or cumulative_year_to_date';
comment on column core.dim_measure.additive_over_units is 'yes; no; distinct (never added, the total row is the observation); max (over the breakdown inside a unit)';
comment on column core.dim_measure.additive_over_time is 'yes (a year is the sum of its months), last (stocks), no (the latest cumulative one)';
comment on column core.dim_measure.org_level is 'Level of the unit that a value belongs to; for lists what a row is (facility, enterprise, report_item)';
comment on column core.dim_measure.breakdown is 'What breakdown_code holds, null if nothing';
comment on column core.dim_measure.role is 'numerator, denominator, exclusion, given, reported_rate or supporting';

create table core.dim_org_unit (
    org_unit_key text not null,
    org_unit_code text not null,
    org_unit_name_vi text not null,
    org_level text not null,
    unit_type text,
    parent_org_unit_code text,
    province_code text,
    valid_from date not null,
    valid_to date not null
);
comment on table core.dim_org_unit is 'A province, district, commune, sector or agency in one span of validity; one row per span';
comment on column core.dim_org_unit.org_unit_key is 'Key: code@valid_from, because codes are reused over time';
comment on column core.dim_org_unit.org_unit_code is 'Official code: 2 digits province, 3 district, 5 commune; agencies by identification code';
comment on column core.dim_org_unit.org_unit_name_vi is 'Name in this span';
comment on column core.dim_org_unit.org_level is 'province, district, commune, sector or agency';
comment on column core.dim_org_unit.unit_type is 'Kind of unit (huyen, xa, phuong, thi_tran, ...), null where it has none';
comment on column core.dim_org_unit.parent_org_unit_code is 'Code of the unit above, null for provinces';
comment on column core.dim_org_unit.province_code is 'Code of the province; null for a unit of no province';
comment on column core.dim_org_unit.valid_from is 'First day of the span';
comment on column core.dim_org_unit.valid_to is 'First day after the span';

create table core.bridge_org_unit_current (
    org_unit_key text,
    org_unit_code text not null,
    org_level text not null,
    province_code text,
    valid_from date not null,
    valid_to date not null,
    current_org_unit_key text,
    current_org_unit_code text,
    share decimal(28, 10),
    link text not null,
    reason_code text,
    reason_vi text,
    reason_en text
);
comment on table core.bridge_org_unit_current is 'From every unit that ever was to the units of today (the business date): one row per unit, span and unit of today, and one without a unit of today for what came nowhere; the shares of a unit add up to 1';
comment on column core.bridge_org_unit_current.org_unit_key is 'Unit as it was; null for a former unit that only the lineage names';
comment on column core.bridge_org_unit_current.org_unit_code is 'Code of the unit as it was';
comment on column core.bridge_org_unit_current.org_level is 'Level of the unit';
comment on column core.bridge_org_unit_current.province_code is 'Province of the unit as it was; null for a unit above provinces';
comment on column core.bridge_org_unit_current.valid_from is 'First day of the unit as it was; 1900-01-01 for one that only the lineage names';
comment on column core.bridge_org_unit_current.valid_to is 'First day after it';
comment on column core.bridge_org_unit_current.current_org_unit_key is 'Unit of today that holds it or a part of it; null for what came nowhere, see reason_code';
comment on column core.bridge_org_unit_current.current_org_unit_code is 'Code of the unit of today; null where current_org_unit_key is null';
comment on column core.bridge_org_unit_current.share is 'Share of the unit as it was, 1 for all, multiplied over every decree since; null for a part whose weight nobody knows';
comment on column core.bridge_org_unit_current.link is 'itself; whole: all of it; weighted: a part of known weight; part: a part of unknown weight; none: came nowhere';
comment on column core.bridge_org_unit_current.reason_code is 'Why it came nowhere: level_abolished, divided_without_weights, successor_not_listed, successor_not_recorded, begins_later; null where it came to a unit of today';
comment on column core.bridge_org_unit_current.reason_vi is 'The same, or the weight of the part, in Vietnamese; null where the unit came whole';
comment on column core.bridge_org_unit_current.reason_en is 'The same in English; null where the unit came whole';

create table core.dim_sender (
    sender_code text not null,
    sender_name_vi text not null,
    sender_name_en text not null,
    org_unit_code text,
    province_code text,
    valid_from date not null,
    valid_to date not null
);
comment on table core.dim_sender is 'An organisation that submits; one row per sender';
comment on column core.dim_sender.sender_code is 'Key of the sender';
comment on column core.dim_sender.sender_name_vi is 'Name, Vietnamese';
comment on column core.dim_sender.sender_name_en is 'Name, English';
comment on column core.dim_sender.org_unit_code is 'Unit that it reports for; null for a field office that reports for its province';
comment on column core.dim_sender.province_code is 'Province that it belongs to; null for one that speaks of any province';
comment on column core.dim_sender.valid_from is 'First day on which it exists';
comment on column core.dim_sender.valid_to is 'First day on which it no longer exists';

create table core.dim_period (
    period_key text not null,
    calendar text not null,
    period_code text not null,
    period_type text not null,
    period_name_vi text not null,
    period_name_en text not null,
    starts_on date not null,
    ends_on date not null,
    period_year integer not null,
    first_month integer,
    last_month integer
);
comment on table core.dim_period is 'A span of time in one calendar: "năm 2023" is three different spans';
comment on column core.dim_period.period_key is 'Key: calendar:period_code';
comment on column core.dim_period.calendar is 'statistical (1/1-31/12), management (15/12 of the year before - 14/12) or school';
comment on column core.dim_period.period_code is '2023, 2023-04, 2023-Q2, 2023-H1, cumulative 2023-nM (n = 1..11 without 6), 2022-2023, 2022-2023-HK1';
comment on column core.dim_period.period_type is 'month, quarter, half, year, cumulative, school_year or semester';
comment on column core.dim_period.period_name_vi is 'The period in words of a sentence, Vietnamese: tháng 6/2023, năm học 2022-2023';
comment on column core.dim_period.period_name_en is 'The period in words of a sentence, English: Jun 2023, school year 2022-2023';
comment on column core.dim_period.starts_on is 'First day';
comment on column core.dim_period.ends_on is 'Last day';
comment on column core.dim_period.period_year is 'Year that the period counts for; a school year counts for the year in which it ends, its first semester for the year in which that ends';
comment on column core.dim_period.first_month is 'First month by label, 1-12; null in the school calendar';
comment on column core.dim_period.last_month is 'Last month by label, 1-12; null in the school calendar';

create table core.dim_pillar (
    pillar_code text not null,
    parent_pillar_code text,
    pillar_name_vi text not null,
    pillar_name_en text not null,
    sort_no integer not null
);
comment on table core.dim_pillar is 'A pillar of the plans, or a part of the foundation; one row per pillar';
comment on column core.dim_pillar.pillar_code is 'Key of the pillar';
comment on column core.dim_pillar.parent_pillar_code is 'Pillar that it is a part of, null for a pillar itself';
comment on column core.dim_pillar.pillar_name_vi is 'Name, Vietnamese';
comment on column core.dim_pillar.pillar_name_en is 'Name, English';
comment on column core.dim_pillar.sort_no is 'Place in lists, number from 1';

create table core.dim_actor (
    actor_code text not null,
    actor_name_vi text not null,
    actor_name_en text not null,
    actor_kind text not null,
    org_unit_code text,
    sender_code text,
    valid_from date not null,
    valid_to date not null
);
comment on table core.dim_actor is 'An organisation or group that has a part in a plan; a successor is a row of its own';
comment on column core.dim_actor.actor_code is 'Key of the actor; that of the sender where it is one';
comment on column core.dim_actor.actor_name_vi is 'Name, Vietnamese';
comment on column core.dim_actor.actor_name_en is 'Name, English';
comment on column core.dim_actor.actor_kind is 'party, council, ministry, department, centre, committee or group';
comment on column core.dim_actor.org_unit_code is 'Unit that it is or governs, null if it is no unit of the list';
comment on column core.dim_actor.sender_code is 'Sender that it is, null if it sends no form';
comment on column core.dim_actor.valid_from is 'First day on which it exists';
comment on column core.dim_actor.valid_to is 'First day on which it no longer exists; 9999-12-31 while it does';

create table core.bridge_target_actor (
    target_code text not null,
    role text not null,
    actor_code text not null,
    valid_from date not null,
    valid_to date not null
);
comment on table core.bridge_target_actor is 'Who issues, leads, carries out, steers, answers for a target and receives its report, and when; at most one leads at a time';
comment on column core.bridge_target_actor.target_code is 'Target';
comment on column core.bridge_target_actor.role is 'issues, leads, carries_out, steers, accountable or receives';
comment on column core.bridge_target_actor.actor_code is 'Actor';
comment on column core.bridge_target_actor.valid_from is 'First day on which it holds';
comment on column core.bridge_target_actor.valid_to is 'First day on which it no longer holds; 9999-12-31 is open';

create table core.dim_system (
    system_code text not null,
    system_name_vi text not null,
    system_name_en text not null,
    system_kind text not null,
    owner_level text not null,
    form_codes text,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    note text
);
comment on table core.dim_system is 'A platform, system, actor, process, index or other thing that the documents of the plans speak of; one row per thing';
comment on column core.dim_system.system_code is 'Key, such as SYS-19';
comment on column core.dim_system.system_name_vi is 'Name, Vietnamese';
comment on column core.dim_system.system_name_en is 'Name, English';
comment on column core.dim_system.system_kind is 'actor, platform, system, database, process, index, pillar, programme, policy, infrastructure, structure, event or place';
comment on column core.dim_system.owner_level is 'Who owns it: national, province, district, commune, enterprise or any';
comment on column core.dim_system.form_codes is 'Forms that carry its data, separated by blanks; null if none does';
comment on column core.dim_system.valid_from is 'First day of it, 1900-01-01 where no document says';
comment on column core.dim_system.valid_to is 'First day after it; 9999-12-31 is open';
comment on column core.dim_system.source is 'Document that names it';
comment on column core.dim_system.note is 'What the warehouse does not hold of it, null where nothing needs saying';

create table core.bridge_system_place (
    system_code text not null,
    place_kind text not null,
    place_code text not null,
    form_code text
);
comment on table core.bridge_system_place is 'Where a system lives in the warehouse; one row per place, at least one per system';
comment on column core.bridge_system_place.system_code is 'System';
comment on column core.bridge_system_place.place_kind is 'measure, sender, actor, plan, target, commitment, pillar, code_list, dti_component, table, or named_in: a plan names it and no figure is asked';
comment on column core.bridge_system_place.place_code is 'Key of the row, or name of the table';
comment on column core.bridge_system_place.form_code is 'Form that brings the measure, null for every other kind of place and for a measure of the reference data';

create table core.dim_border_gate (
    gate_code text not null,
    gate_name_vi text not null,
    gate_name_en text not null,
    gate_class text not null
);
comment on table core.dim_border_gate is 'A border gate whose traffic form F09 reports; one row per gate';
comment on column core.dim_border_gate.gate_code is 'Key: the first part of breakdown_code of its measures';
comment on column core.dim_border_gate.gate_name_vi is 'Name, Vietnamese';
comment on column core.dim_border_gate.gate_name_en is 'Name, English';
comment on column core.dim_border_gate.gate_class is 'international, bilateral, or other: neither of the two';

create table core.dim_submission (
    submission_code text not null,
    form_code text,
    part_code text not null,
    sender_code text,
    calendar text,
    period_code text,
    vintage_code text not null,
    file_name text not null,
    file_path text not null,
    content_sha256 text not null,
    received_on date not null,
    known_from date not null,
    active_to date,
    first_seen_on date not null,
    status text not null,
    withdrawn_on date,
    is_refused boolean not null,
    superseded_by_submission_code text,
    is_sample boolean not null,
    rows_read bigint,
    rows_loaded bigint,
    rows_rejected bigint
);
comment on table core.dim_submission is 'A delivered content, known by its hash; one row per content';
comment on column core.dim_submission.submission_code is 'Key: form and first 12 digits of the hash';
comment on column core.dim_submission.form_code is 'Form that claimed it, null if none did or it waits';
comment on column core.dim_submission.part_code is 'Part of the form, empty for a form in one part';
comment on column core.dim_submission.sender_code is 'Sender, null if not resolved';
comment on column core.dim_submission.calendar is 'Calendar of the reported period; null if the file was not understood';
comment on column core.dim_submission.period_code is 'Reported period; null if it is not known';
comment on column core.dim_submission.vintage_code is 'estimate or official where the form knows the two, else empty';
comment on column core.dim_submission.file_name is 'Name of the earliest delivery';
comment on column core.dim_submission.file_path is 'Path of the earliest delivery below the inbox';
comment on column core.dim_submission.content_sha256 is 'SHA-256 of the content';
comment on column core.dim_submission.received_on is 'Day of receipt, from the dated folder';
comment on column core.dim_submission.known_from is 'Day from which its values count';
comment on column core.dim_submission.active_to is 'First day on which its values no longer count; null if they never did';
comment on column core.dim_submission.first_seen_on is 'Night that first saw it';
comment on column core.dim_submission.status is 'loaded, superseded, rejected, waiting or withdrawn';
comment on column core.dim_submission.withdrawn_on is 'First day on which it is withdrawn, null if it is not';
comment on column core.dim_submission.is_refused is 'True if nothing of it was loaded, withdrawn since or not';
comment on column core.dim_submission.superseded_by_submission_code is 'Submission that took its place, or stood already in its place; null if none';
comment on column core.dim_submission.is_sample is 'True for the illustrative sample that comes with the program';
comment on column core.dim_submission.rows_read is 'Body rows met, count; equals loaded + rejected; null while the file waits';
comment on column core.dim_submission.rows_loaded is 'Body rows read, count; null while the file waits';
comment on column core.dim_submission.rows_rejected is 'Body rows refused as a whole, count; null while the file waits';

create table if not exists core.fct_observation (
    measure_code text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    org_level text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    breakdown_code text not null,
    sender_code text not null,
    value decimal(28, 10),
    obs_status text not null,
    is_set_aside boolean not null,
    known_from date not null,
    known_to date not null,
    submission_code text not null,
    form_code text not null,
    sheet_name text not null,
    cell_ref text not null,
    row_label text not null,
    column_label text not null
);
comment on table core.fct_observation is 'One value of one measure: unit x period x breakdown x sender x vintage, with the cell it came from';
comment on column core.fct_observation.measure_code is 'Measure; its unit_code is the unit of value';
comment on column core.fct_observation.org_unit_key is 'Unit, in the span that holds at the end of the period';
comment on column core.fct_observation.org_unit_code is 'Code of the unit';
comment on column core.fct_observation.org_level is 'Level of the unit';
comment on column core.fct_observation.period_key is 'Period';
comment on column core.fct_observation.calendar is 'Calendar of the period';
comment on column core.fct_observation.period_code is 'Code of the period';
comment on column core.fct_observation.breakdown_code is 'What dim_measure.breakdown names; empty if nothing; tax codes only as salted hash';
comment on column core.fct_observation.sender_code is 'Sender';
comment on column core.fct_observation.value is 'Value in the unit of the measure; null if missing for the reason in obs_status, never 0 for missing';
comment on column core.fct_observation.obs_status is 'final, preliminary, estimate, not_collected, not_applicable or error';
comment on column core.fct_observation.is_set_aside is 'True while another sender, the accepted source, tells the same figure: kept and shown, not computed with';
comment on column core.fct_observation.known_from is 'Day from which this vintage counts';
comment on column core.fct_observation.known_to is 'First day on which another vintage counts';
comment on column core.fct_observation.submission_code is 'Submission that brought it';
comment on column core.fct_observation.form_code is 'Form of that submission';
comment on column core.fct_observation.sheet_name is 'Sheet as printed on the tab';
comment on column core.fct_observation.cell_ref is 'Address of the cell, such as C12';
comment on column core.fct_observation.row_label is 'Label of the row as printed';
comment on column core.fct_observation.column_label is 'Label of the column as printed';

create table core.fct_target (
    target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    due_year integer not null,
    due_on date not null,
    comparator text not null,
    eval_comparator text not null,
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    tolerance decimal(28, 10) not null,
    unit_code text not null,
    qualifier_vi text,
    scope text not null,
    span_starts_year integer not null,
    is_plan_of_record boolean not null,
    baseline_value decimal(28, 10),
    baseline_on date,
    value_certainty text not null,
    year_certainty text not null,
    source_ref text not null
);
comment on table core.fct_target is 'What a plan promises in figures: indicator x level x due year with its test; one row per target';
comment on column core.fct_target.target_code is 'Key of the target';
comment on column core.fct_target.plan_code is 'Plan';
comment on column core.fct_target.indicator_code is 'Indicator';
comment on column core.fct_target.org_level is 'Level or population that the target names';
comment on column core.fct_target.due_year is 'Year for which it is promised';
comment on column core.fct_target.due_on is 'Day from which it is judged: 14/12 of the due year unless the plan says otherwise';
comment on column core.fct_target.comparator is 'The plan''s word as a code: ge, gt, eq, about, maintain, between, le, lt';
comment on column core.fct_target.eval_comparator is 'The test that runs: ge, gt, le, lt or between';
comment on column core.fct_target.target_value is 'Value promised, in unit_code; the low end of a range';
comment on column core.fct_target.target_value_high is 'High end of a range, in unit_code; null for anything else';
comment on column core.fct_target.tolerance is 'Allowed shortfall of an "about" target, in unit_code';
comment on column core.fct_target.unit_code is 'Unit of the value';
comment on column core.fct_target.qualifier_vi is 'The plan''s own word (tối thiểu, trên, duy trì, ...); null if it has none';
comment on column core.fct_target.scope is 'aggregate, each_unit (every member must attain) or each_year (every year of the span must)';
comment on column core.fct_target.span_starts_year is 'First year tested of an each_year target; else the due year';
comment on column core.fct_target.is_plan_of_record is 'False where another plan of the province with higher precedence asks the same';
comment on column core.fct_target.baseline_value is 'Value to start from, in unit_code; null if the plan gives none';
comment on column core.fct_target.baseline_on is 'Day of the baseline, null if the plan gives none';
comment on column core.fct_target.value_certainty is 'stated, inferred or stated_unit_inferred';
comment on column core.fct_target.year_certainty is 'stated or inferred';
comment on column core.fct_target.source_ref is 'Where it was read';

create table core.fct_parent_target (
    parent_target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    due_year integer not null,
    comparator text not null,
    eval_comparator text not null,
    target_value decimal(28, 10) not null,
    unit_code text not null,
    scope text not null,
    value_certainty text not null,
    source_ref text not null
);
comment on table core.fct_parent_target is 'A figure of a national plan, laid beside the targets of provinces and never judged; one row per figure';
comment on column core.fct_parent_target.parent_target_code is 'Key of the national figure';
comment on column core.fct_parent_target.plan_code is 'National plan';
comment on column core.fct_parent_target.indicator_code is 'Indicator of a province that asks the same';
comment on column core.fct_parent_target.org_level is 'Level or population of the provincial target that asks the same';
comment on column core.fct_parent_target.due_year is 'Year for which it is asked';
comment on column core.fct_parent_target.comparator is 'The plan''s word as a code: ge, gt, eq, le, lt';
comment on column core.fct_parent_target.eval_comparator is 'The test: ge, gt, le or lt';
comment on column core.fct_parent_target.target_value is 'Value asked for, in unit_code';
comment on column core.fct_parent_target.unit_code is 'Unit of the value';
comment on column core.fct_parent_target.scope is 'aggregate, each_unit or each_year';
comment on column core.fct_parent_target.value_certainty is 'stated, or inferred where no document was read';
comment on column core.fct_parent_target.source_ref is 'Where it was read';

create table if not exists core.fct_indicator_value (
    indicator_code text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    org_level text not null,
    is_aggregate boolean not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    basis text not null,
    value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    test_numerator decimal(38, 10),
    test_denominator decimal(38, 10),
    numerator_period_key text,
    denominator_period_key text,
    counted_from date,
    is_estimate boolean not null,
    members_present bigint not null,
    members_expected bigint not null,
    is_in_member_months boolean not null,
    coverage decimal(28, 10) not null,
    lowest_member_vi text,
    is_lower_bound boolean not null,
    known_from date not null,
    known_to date not null
);
comment on table core.fct_indicator_value is 'One value of one indicator: unit x period x basis x vintage; at most one per basis at a time; as was: under the unit of its day (mart.indicator_value_as_is has the units of today)';
comment on column core.fct_indicator_value.indicator_code is 'Indicator; its unit_code is the unit of value';
comment on column core.fct_indicator_value.org_unit_key is 'Unit: the province for an aggregate';
comment on column core.fct_indicator_value.org_unit_code is 'Code of the unit';
comment on column core.fct_indicator_value.org_level is 'Level that the value speaks of: of the unit itself, or of the members of an aggregate where an indicator is judged level by level';
comment on column core.fct_indicator_value.is_aggregate is 'True for the value of the province over its members, false for one member by itself';
comment on column core.fct_indicator_value.period_key is 'Period';
comment on column core.fct_indicator_value.calendar is 'Calendar of the period';
comment on column core.fct_indicator_value.period_code is 'Code of the period';
comment on column core.fct_indicator_value.basis is 'computed from measures, or reported as a rate by the sender';
comment on column core.fct_indicator_value.value is 'Value in the indicator''s unit, rounded half up to 10 decimals; null if the numerator exceeds its whole';
comment on column core.fct_indicator_value.numerator is 'Numerator as displayed, in the unit of its measures; null for given values';
comment on column core.fct_indicator_value.denominator is 'Denominator as displayed, in the unit of its measures; null for given values';
comment on column core.fct_indicator_value.test_numerator is 'Exact, in the unit of its measures: value = 100 * test_numerator / test_denominator before rounding; verdicts use this pair; null if there is no value';
comment on column core.fct_indicator_value.test_denominator is 'Exact, above 0, in the unit of the denominator: see test_numerator; null if there is no value';
comment on column core.fct_indicator_value.numerator_period_key is 'Period of the numerator; null for given values';
comment on column core.fct_indicator_value.denominator_period_key is 'Period of the denominator: an earlier year where the indicator allows; null for given values';
comment on column core.fct_indicator_value.counted_from is 'First day of a unit that began inside the period: its sum since the start of the year counts from there only, and is an estimate; null for all others';
comment on column core.fct_indicator_value.is_estimate is 'True if an input is an estimate, the denominator is of an earlier year, or the unit began inside the period (counted_from)';
comment on column core.fct_indicator_value.members_present is 'Members that take part, count; months of members where is_in_member_months';
comment on column core.fct_indicator_value.members_expected is 'Members that should, count; months of members where is_in_member_months';
comment on column core.fct_indicator_value.is_in_member_months is 'True for a sum of months during which units began or ended: members are counted month by month then, 194 communes of six months and 65 of one are 1229';
comment on column core.fct_indicator_value.coverage is 'Share of the whole that takes part, 1 for all: by denominators where the whole is known (households, persons), else by members';
comment on column core.fct_indicator_value.lowest_member_vi is 'Name of the member with the lowest value of a minimum, else null';
comment on column core.fct_indicator_value.known_from is 'Day from which this value was known';
comment on column core.fct_indicator_value.known_to is 'First day on which another value was known';
comment on column core.fct_indicator_value.is_lower_bound is 'True where units that have not reported are in the denominator and not in the numerator: the true value is this or more';
