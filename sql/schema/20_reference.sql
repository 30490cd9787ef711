-- What people maintain in input/reference, one table per CSV file, columns in the order of the file.
-- Filled by Java every night (ReferenceLoader); never changed by SQL. A column that is not null is
-- required in the CSV, a blank field is null. Dates are half-open. line_no leads back to the file.

create schema if not exists reference;

create table if not exists reference.plan (
    plan_code text not null,
    plan_number text,
    plan_title_vi text not null,
    plan_title_en text not null,
    issuing_body_vi text not null,
    issued_on date not null,
    issued_on_certainty text not null,
    plan_level text not null,
    province_code text,
    plan_starts_year integer not null,
    plan_ends_year integer not null,
    precedence integer not null,
    parent_plan_code text,
    source_ref text not null,
    note text,
    line_no integer
);
comment on table reference.plan is 'One row per plan: a dated, numbered decision that contains targets';
comment on column reference.plan.plan_code is 'Key, e.g. LS-104-2023';
comment on column reference.plan.plan_number is 'Number as signed, e.g. 104/KH-UBND; null where it is not known';
comment on column reference.plan.plan_title_vi is 'Title in Vietnamese';
comment on column reference.plan.plan_title_en is 'Title in English';
comment on column reference.plan.issuing_body_vi is 'Body that issued the plan';
comment on column reference.plan.issued_on is 'Day of issue; targets count from this day';
comment on column reference.plan.issued_on_certainty is 'stated: printed or on public record; inferred: see note';
comment on column reference.plan.plan_level is 'province: its targets are judged; national: a parent, its figures are laid beside those of provinces';
comment on column reference.plan.province_code is 'Province of the plan, code of the province at the time of issue; null for a national plan';
comment on column reference.plan.plan_starts_year is 'First year the plan covers';
comment on column reference.plan.plan_ends_year is 'Last year the plan covers';
comment on column reference.plan.precedence is 'Rank among plans of one province: the highest is the plan of record where two ask for the same thing';
comment on column reference.plan.parent_plan_code is 'National plan that the plan says it carries out, null if it names none';
comment on column reference.plan.source_ref is 'Where the plan was read';
comment on column reference.plan.note is 'What a reader should know, null where nothing needs saying';
comment on column reference.plan.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.target (
    target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    due_year integer not null,
    due_on date,
    comparator text not null,
    eval_comparator text not null,
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    tolerance decimal(28, 10),
    unit_code text not null,
    qualifier_vi text,
    scope text not null,
    span_starts_year integer,
    is_plan_of_record boolean not null,
    baseline_value decimal(28, 10),
    baseline_on date,
    value_certainty text not null,
    year_certainty text not null,
    source_ref text not null,
    note text,
    line_no integer
);
comment on table reference.target is 'One row per target, a figure promised: plan x indicator x level x due year';
comment on column reference.target.target_code is 'Key, e.g. LS-104-2023-01';
comment on column reference.target.plan_code is 'Plan that makes the promise';
comment on column reference.target.indicator_code is 'Indicator that measures it';
comment on column reference.target.org_level is 'Level or population the target names: province, district, commune, sector, agency, household, person, enterprise, school, hospital';
comment on column reference.target.due_year is 'Year by whose end the target is due';
comment on column reference.target.due_on is 'Day on which the target is due where the plan says so, null: 14 December of due_year';
comment on column reference.target.comparator is 'The plan''s own comparison: ge, gt, eq, about, maintain, between, le, lt';
comment on column reference.target.eval_comparator is 'The comparison that is tested: ge, gt, le, lt, between';
comment on column reference.target.target_value is 'Value to reach, in unit_code; low end of a range';
comment on column reference.target.target_value_high is 'High end of a range in unit_code, null unless comparator is between';
comment on column reference.target.tolerance is 'Allowed shortfall in unit_code for about, null for every other comparator';
comment on column reference.target.unit_code is 'Unit of target_value, target_value_high, tolerance and baseline_value';
comment on column reference.target.qualifier_vi is 'The plan''s own words of comparison, null if it has none';
comment on column reference.target.scope is 'aggregate: one value for the population; each_unit: every member alone; each_year: every year from span_starts_year to due_year';
comment on column reference.target.span_starts_year is 'First year that an each_year target covers, null for other scopes';
comment on column reference.target.is_plan_of_record is 'False if another plan of the province with higher precedence has a target for the same indicator, level and year';
comment on column reference.target.baseline_value is 'Value from which the plan counts, in unit_code, null if the plan names none';
comment on column reference.target.baseline_on is 'Day of baseline_value, null if the plan names none';
comment on column reference.target.value_certainty is 'stated; inferred: figure read from context; unit_inferred: unit read from context';
comment on column reference.target.year_certainty is 'stated; inferred: year read from context';
comment on column reference.target.source_ref is 'Plan number and where it was read';
comment on column reference.target.note is 'How the wording was read, null where nothing needs saying';
comment on column reference.target.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.parent_target (
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
    source_ref text not null,
    note text,
    line_no integer
);
comment on table reference.parent_target is 'One row per figure of a national plan: what provincial targets are laid beside; never judged';
comment on column reference.parent_target.parent_target_code is 'Key, e.g. VN-749-2020-06';
comment on column reference.parent_target.plan_code is 'National plan';
comment on column reference.parent_target.indicator_code is 'Indicator of a province that asks the same';
comment on column reference.parent_target.org_level is 'Level or population of the provincial target that asks the same';
comment on column reference.parent_target.due_year is 'Year by whose end it is due';
comment on column reference.parent_target.comparator is 'The plan''s own comparison: ge, gt, eq, le, lt';
comment on column reference.parent_target.eval_comparator is 'The comparison that would be tested: ge, gt, le, lt';
comment on column reference.parent_target.target_value is 'Value to reach, in unit_code';
comment on column reference.parent_target.unit_code is 'Unit of target_value';
comment on column reference.parent_target.scope is 'aggregate, each_unit or each_year, as of a target';
comment on column reference.parent_target.value_certainty is 'stated; inferred: figure not read in a document';
comment on column reference.parent_target.source_ref is 'Plan number and where it was read';
comment on column reference.parent_target.note is 'How the wording was read, null where nothing needs saying';
comment on column reference.parent_target.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.target_parent (
    target_code text not null,
    parent_target_code text not null,
    why_vi text not null,
    why_en text not null,
    line_no integer
);
comment on table reference.target_parent is 'Targets and national figures that speak of the same matter and count differently; where the indicator is the same, no row is needed';
comment on column reference.target_parent.target_code is 'Target of a province';
comment on column reference.target_parent.parent_target_code is 'National figure';
comment on column reference.target_parent.why_vi is 'Why the two figures cannot be compared, Vietnamese';
comment on column reference.target_parent.why_en is 'Why the two figures cannot be compared, English';
comment on column reference.target_parent.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.commitment (
    commitment_code text not null,
    plan_code text not null,
    commitment_vi text not null,
    commitment_en text not null,
    told_as text not null,
    due_year integer,
    indicator_code text,
    measure_code text,
    per_measure_code text,
    implied_value decimal(28, 10),
    unit_code text,
    source_ref text not null,
    note text,
    line_no integer
);
comment on table reference.commitment is 'One row per commitment: what a plan promises without a figure';
comment on column reference.commitment.commitment_code is 'Key, e.g. QC-01';
comment on column reference.commitment.plan_code is 'Plan that makes the promise';
comment on column reference.commitment.commitment_vi is 'What is promised, in plain words, Vietnamese';
comment on column reference.commitment.commitment_en is 'What is promised, in plain words, English';
comment on column reference.commitment.told_as is 'milestone: begun, done or not; coverage: a share that the words imply; class: a place among others; count: how many, without a target; link: shown by other tables';
comment on column reference.commitment.due_year is 'Year by whose end it should hold: as the plan says, else the last year of a yearly plan; null if it names none';
comment on column reference.commitment.indicator_code is 'Indicator whose value is laid beside it, null if none serves';
comment on column reference.commitment.measure_code is 'Measure whose sum over the units is laid beside it, null if none serves';
comment on column reference.commitment.per_measure_code is 'Measure of the whole of which measure_code is a share, null if none';
comment on column reference.commitment.implied_value is 'Value that the words imply, in unit_code; null if they imply none';
comment on column reference.commitment.unit_code is 'Unit of implied_value and of the value beside it, null if there is none';
comment on column reference.commitment.source_ref is 'Plan number and where it was read';
comment on column reference.commitment.note is 'How the words were read, null where nothing needs saying';
comment on column reference.commitment.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.commitment_evidence (
    commitment_code text not null,
    reported_on date not null,
    state text not null,
    document text not null,
    who text not null,
    note text,
    line_no integer
);
comment on table reference.commitment_evidence is 'What people report on a commitment; a later report takes the place of an earlier one';
comment on column reference.commitment_evidence.commitment_code is 'Commitment';
comment on column reference.commitment_evidence.reported_on is 'Day of the document: from then on it counts';
comment on column reference.commitment_evidence.state is 'not_started, under_way, done or not_done (given up, or no longer true)';
comment on column reference.commitment_evidence.document is 'Number of the document, or where it can be seen';
comment on column reference.commitment_evidence.who is 'Who reports';
comment on column reference.commitment_evidence.note is 'Remark, null where nothing needs saying';
comment on column reference.commitment_evidence.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.indicator (
    indicator_code text not null,
    indicator_name_vi text not null,
    indicator_name_en text not null,
    pillar_code text not null,
    family_code text not null,
    unit_code text not null,
    direction text not null,
    basis text not null,
    method text not null,
    formula text,
    denominator_max_age_years integer,
    natural_min decimal(28, 10),
    natural_max decimal(28, 10),
    line_no integer
);
comment on table reference.indicator is 'One row per indicator: what is computed from measures, or given';
comment on column reference.indicator.indicator_code is 'Key; changes if and only if numerator or denominator changes';
comment on column reference.indicator.indicator_name_vi is 'Name in Vietnamese';
comment on column reference.indicator.indicator_name_en is 'Name in English';
comment on column reference.indicator.pillar_code is 'Pillar: digital_government, digital_economy, digital_society, digital_border_gate, foundation, overall';
comment on column reference.indicator.family_code is 'Links neighbours that are easily confused, e.g. the two smartphone rates';
comment on column reference.indicator.unit_code is 'Unit of the value';
comment on column reference.indicator.direction is 'higher or lower: which way is better';
comment on column reference.indicator.basis is 'computed; computed_else_reported: the reported rate where the pair is missing; given; none: see indicator_without_measure';
comment on column reference.indicator.method is 'ratio, min_members, min_components, growth, event, count_members, given, none';
comment on column reference.indicator.formula is 'Formula over measure codes, for reading; indicator_term is what is computed; null if there is none';
comment on column reference.indicator.denominator_max_age_years is 'Years that an annual denominator may be older than the numerator, null if the indicator has no such denominator';
comment on column reference.indicator.natural_min is 'Lowest value that can be true, in unit_code, null if there is none';
comment on column reference.indicator.natural_max is 'Highest value that can be true, in unit_code, null if there is none';
comment on column reference.indicator.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.indicator_term (
    indicator_code text not null,
    target_level text,
    component integer not null,
    side text not null,
    measure_code text not null,
    sign integer not null,
    role text not null,
    note text,
    line_no integer
);
comment on table reference.indicator_term is 'One row per measure in the formula of an indicator';
comment on column reference.indicator_term.indicator_code is 'Indicator';
comment on column reference.indicator_term.target_level is 'Level of targets that the term serves, null: all levels';
comment on column reference.indicator_term.component is 'Number of the ratio from 1; more than one only for min_components and min_members';
comment on column reference.indicator_term.side is 'numerator, denominator or reported (the fallback); coverage: the whole of which the denominators that take part are a share; bound: what a member may not exceed, else it is left out; universe: among how many a rank was given';
comment on column reference.indicator_term.measure_code is 'Measure';
comment on column reference.indicator_term.sign is '1 is added, -1 is subtracted';
comment on column reference.indicator_term.role is 'value: summed; flag: 1 and else 0, joined by and per member; positive: 1 if above 0, joined by and per member';
comment on column reference.indicator_term.note is 'Remark, null where nothing needs saying';
comment on column reference.indicator_term.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.indicator_without_measure (
    indicator_code text not null,
    valid_from date not null,
    valid_to date not null,
    reason_code text not null,
    reason_vi text not null,
    reason_en text not null,
    line_no integer
);
comment on table reference.indicator_without_measure is 'Indicators, or periods of one, that no measure can serve';
comment on column reference.indicator_without_measure.indicator_code is 'Indicator';
comment on column reference.indicator_without_measure.valid_from is 'First day for which the reason holds, 1900-01-01 if it always did';
comment on column reference.indicator_without_measure.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.indicator_without_measure.reason_code is 'denominator_not_defined, baseline_not_stated, persons_not_counted';
comment on column reference.indicator_without_measure.reason_vi is 'Reason for people, Vietnamese';
comment on column reference.indicator_without_measure.reason_en is 'Reason for people, English';
comment on column reference.indicator_without_measure.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.measure (
    measure_code text not null,
    measure_name_vi text not null,
    measure_name_en text not null,
    form_code text,
    place text not null,
    unit_code text not null,
    calendar text not null,
    period_kind text not null,
    additive_over_units text not null,
    additive_over_time text not null,
    org_level text not null,
    breakdown text,
    role text not null,
    indicator_codes text,
    valid_from date not null,
    valid_to date not null,
    note text,
    line_no integer
);
comment on table reference.measure is 'One row per thing that is counted or given, bound to one place of one form';
comment on column reference.measure.measure_code is 'Key';
comment on column reference.measure.measure_name_vi is 'Name in Vietnamese';
comment on column reference.measure.measure_name_en is 'Name in English';
comment on column reference.measure.form_code is 'Form that brings it, F01 to F12; null for a measure of the reference data';
comment on column reference.measure.place is 'Sheet or file, then column or row';
comment on column reference.measure.unit_code is 'Unit that is stored, whatever the sheet prints';
comment on column reference.measure.calendar is 'statistical, management or school';
comment on column reference.measure.period_kind is 'annual, stock, period or cumulative_year_to_date';
comment on column reference.measure.additive_over_units is 'yes; no; distinct: the total row is the observation; max: over the breakdown inside a unit, then summed';
comment on column reference.measure.additive_over_time is 'yes: a year is the sum of its months; last: the last period; no: the latest cumulative value';
comment on column reference.measure.org_level is 'What one row is: province, district, commune, sector, agency, facility, enterprise, report_item';
comment on column reference.measure.breakdown is 'What breakdown_code holds, null if there is none';
comment on column reference.measure.role is 'numerator, denominator, exclusion, given, reported_rate or supporting';
comment on column reference.measure.indicator_codes is 'Indicators that it serves or checks, separated by blanks; null if none';
comment on column reference.measure.valid_from is 'First day of the periods for which the measure exists, 1900-01-01 if unknown';
comment on column reference.measure.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.measure.note is 'Remark, null where nothing needs saying';
comment on column reference.measure.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.pillar (
    pillar_code text not null,
    parent_pillar_code text,
    pillar_name_vi text not null,
    pillar_name_en text not null,
    sort_no integer not null,
    source text not null,
    line_no integer
);
comment on table reference.pillar is 'Pillars of the plans, and the parts of the foundation below them';
comment on column reference.pillar.pillar_code is 'Key, e.g. digital_economy';
comment on column reference.pillar.parent_pillar_code is 'Pillar that it is a part of, null for a pillar itself';
comment on column reference.pillar.pillar_name_vi is 'Name in Vietnamese';
comment on column reference.pillar.pillar_name_en is 'Name in English';
comment on column reference.pillar.sort_no is 'Place in lists, from 1';
comment on column reference.pillar.source is 'Document that names it';
comment on column reference.pillar.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.actor (
    actor_code text not null,
    actor_name_vi text not null,
    actor_name_en text not null,
    actor_kind text not null,
    org_unit_code text,
    sender_code text,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    line_no integer
);
comment on table reference.actor is 'Organisations and groups that have a part in a plan; a successor is a row of its own';
comment on column reference.actor.actor_code is 'Key, e.g. LS-STTTT; that of the sender where it is one';
comment on column reference.actor.actor_name_vi is 'Name in Vietnamese';
comment on column reference.actor.actor_name_en is 'Name in English';
comment on column reference.actor.actor_kind is 'party, council (People''s Committee), ministry, department, centre, committee, or group: several organisations or people at once';
comment on column reference.actor.org_unit_code is 'Unit that it is or governs, null if it is no unit of the list';
comment on column reference.actor.sender_code is 'Sender that it is, null if it sends no form';
comment on column reference.actor.valid_from is 'First day on which it exists, as far as the documents need it';
comment on column reference.actor.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.actor.source is 'Where it is named';
comment on column reference.actor.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.plan_role (
    plan_code text not null,
    target_code text,
    role text not null,
    actor_code text not null,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    line_no integer
);
comment on table reference.plan_role is 'Who does what for a plan, or for one target of it, and from when until when';
comment on column reference.plan_role.plan_code is 'Plan';
comment on column reference.plan_role.target_code is 'Target for which it holds in place of what holds for the plan; null: the whole plan';
comment on column reference.plan_role.role is 'issues, leads, carries_out, steers, accountable, receives (the report)';
comment on column reference.plan_role.actor_code is 'Organisation or group';
comment on column reference.plan_role.valid_from is 'First day on which the row holds';
comment on column reference.plan_role.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.plan_role.source is 'Document, or rule of succession';
comment on column reference.plan_role.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.system (
    system_code text not null,
    system_name_vi text not null,
    system_name_en text not null,
    system_kind text not null,
    owner_level text not null,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    note text,
    line_no integer
);
comment on table reference.system is 'Actors, platforms, systems, processes, indices and other things that the documents of the plans speak of';
comment on column reference.system.system_code is 'Key, SYS-01 to SYS-59 for those of the five documents';
comment on column reference.system.system_name_vi is 'Name in Vietnamese';
comment on column reference.system.system_name_en is 'Name in English';
comment on column reference.system.system_kind is 'actor, platform, system, database, process, index, pillar, programme, policy, infrastructure, structure, event or place';
comment on column reference.system.owner_level is 'Who owns it: national, province, district, commune, enterprise (banks, e-commerce floors), or any of them';
comment on column reference.system.valid_from is 'First day of it as far as a document says, 1900-01-01 if none does';
comment on column reference.system.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.system.source is 'Document that names it';
comment on column reference.system.note is 'What the warehouse does not hold of it, null where nothing needs saying';
comment on column reference.system.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.system_place (
    system_code text not null,
    place_kind text not null,
    place_code text not null,
    line_no integer
);
comment on table reference.system_place is 'Where in the warehouse a system lives, one row per place';
comment on column reference.system_place.system_code is 'System';
comment on column reference.system_place.place_kind is 'measure, sender, actor, plan, target, commitment, pillar, code_list, dti_component, table; named_in: a plan names it and no figure is asked';
comment on column reference.system_place.place_code is 'Key of that row; of place_kind table: schema and name';
comment on column reference.system_place.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.dti_component (
    edition_code text not null,
    component_code text not null,
    component_kind text not null,
    component_name_vi text not null,
    component_name_en text not null,
    indicator_count integer,
    max_points decimal(28, 10),
    first_assessed_year integer not null,
    last_assessed_year integer not null,
    source text not null,
    line_no integer
);
comment on table reference.dti_component is 'Editions of the digital transformation index (DTI) of provinces, with the points that each part can bring';
comment on column reference.dti_component.edition_code is 'Edition: the decision that approves it, or a name';
comment on column reference.dti_component.component_code is 'Part, total for all of it; a pillar code where it is the pillar of a score';
comment on column reference.dti_component.component_kind is 'total; group: part of the paper order; pillar: part of the view by pillars. Groups, and pillars, add up to the total';
comment on column reference.dti_component.component_name_vi is 'Name in Vietnamese';
comment on column reference.dti_component.component_name_en is 'Name in English';
comment on column reference.dti_component.indicator_count is 'Component indicators in it, null if the source does not say';
comment on column reference.dti_component.max_points is 'Points that it can bring, null if the source does not say; 0: counted and not scored';
comment on column reference.dti_component.first_assessed_year is 'First year assessed by the edition';
comment on column reference.dti_component.last_assessed_year is 'Last year assessed by it, 9999 while it holds';
comment on column reference.dti_component.source is 'Decision or report; says what is inferred';
comment on column reference.dti_component.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.unit_of_measure (
    unit_code text not null,
    unit_name_vi text not null,
    unit_name_en text not null,
    line_no integer
);
comment on table reference.unit_of_measure is 'One row per unit in which a measure, indicator, target or threshold is kept';
comment on column reference.unit_of_measure.unit_code is 'Key';
comment on column reference.unit_of_measure.unit_name_vi is 'Name in Vietnamese';
comment on column reference.unit_of_measure.unit_name_en is 'Name in English';
comment on column reference.unit_of_measure.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.org_unit (
    org_unit_code text not null,
    org_level text not null,
    unit_type text,
    org_unit_name_vi text not null,
    parent_org_unit_code text,
    province_code text not null,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    line_no integer
);
comment on table reference.org_unit is 'One row per unit and spell of validity; codes are used again, so the key is code and valid_from';
comment on column reference.org_unit.org_unit_code is 'Code: 2 digits province, 3 district, 5 commune; H37.xx agency; NGANH-x sector';
comment on column reference.org_unit.org_level is 'province, district, commune, sector or agency';
comment on column reference.org_unit.unit_type is 'tinh, thanh_pho, thi_xa, huyen, quan, phuong, xa, thi_tran; null for sectors and agencies';
comment on column reference.org_unit.org_unit_name_vi is 'Name with its type';
comment on column reference.org_unit.parent_org_unit_code is 'Unit above on valid_from, null for provinces';
comment on column reference.org_unit.province_code is 'Province';
comment on column reference.org_unit.valid_from is 'First day on which the row holds';
comment on column reference.org_unit.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.org_unit.source is 'Where the row comes from';
comment on column reference.org_unit.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.org_unit_lineage (
    from_org_unit_code text not null,
    to_org_unit_code text not null,
    effective_on date not null,
    share text not null,
    weight decimal(28, 10),
    weight_source text,
    legal_basis text not null,
    line_no integer
);
comment on table reference.org_unit_lineage is 'What became of a unit that ended: one row per unit that took it over, whole or in part; at least one of the two is in org_unit.csv';
comment on column reference.org_unit_lineage.from_org_unit_code is 'Unit before effective_on; it ends on that day';
comment on column reference.org_unit_lineage.to_org_unit_code is 'Unit from effective_on; it may have existed before';
comment on column reference.org_unit_lineage.effective_on is 'Day from which it holds';
comment on column reference.org_unit_lineage.share is 'full: the whole unit; partial: a part of it';
comment on column reference.org_unit_lineage.weight is 'Share of the households (or persons) of the former unit that live in this part, above 0 and below 1; the parts of a unit add up to 1; null for a whole unit, and where nobody knows';
comment on column reference.org_unit_lineage.weight_source is 'What was counted, when and by whom; null where there is no weight';
comment on column reference.org_unit_lineage.legal_basis is 'Resolution that orders it';
comment on column reference.org_unit_lineage.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.org_unit_count (
    org_level text not null,
    parent_org_unit_code text,
    province_code text,
    valid_from date not null,
    valid_to date not null,
    unit_count integer not null,
    source text not null,
    line_no integer
);
comment on table reference.org_unit_count is 'How many units of a level existed when, known even while the unit list is partial';
comment on column reference.org_unit_count.org_level is 'Level that is counted: province, district, commune';
comment on column reference.org_unit_count.parent_org_unit_code is 'District, province, or null for the whole country';
comment on column reference.org_unit_count.province_code is 'Province, null for the whole country';
comment on column reference.org_unit_count.valid_from is 'First day on which the row holds';
comment on column reference.org_unit_count.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.org_unit_count.unit_count is 'Number of units';
comment on column reference.org_unit_count.source is 'Where the number comes from';
comment on column reference.org_unit_count.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.org_unit_alias (
    alias_vi text not null,
    org_level text not null,
    org_unit_code text not null,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    line_no integer
);
comment on table reference.org_unit_alias is 'Other spellings of a unit';
comment on column reference.org_unit_alias.alias_vi is 'Spelling as met';
comment on column reference.org_unit_alias.org_level is 'Level of the unit';
comment on column reference.org_unit_alias.org_unit_code is 'Unit that is meant';
comment on column reference.org_unit_alias.valid_from is 'First day on which the row holds';
comment on column reference.org_unit_alias.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.org_unit_alias.source is 'Where the spelling was met';
comment on column reference.org_unit_alias.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.code_list (
    list_code text not null,
    spelling text not null,
    item_code text not null,
    item_name_vi text not null,
    item_name_en text not null,
    item_class text,
    source text not null,
    line_no integer
);
comment on table reference.code_list is 'Codes of list rows that are not units (border gates, directions, kinds of hamlets), one row per spelling';
comment on column reference.code_list.list_code is 'List, as forms name it: border_gate, direction; sub_commune_unit: what is below a commune';
comment on column reference.code_list.spelling is 'Spelling as met, reduced to letters and digits in lower case without diacritics';
comment on column reference.code_list.item_code is 'Code that is stored';
comment on column reference.code_list.item_name_vi is 'Name, Vietnamese';
comment on column reference.code_list.item_name_en is 'Name, English';
comment on column reference.code_list.item_class is 'Class: of a border gate international, bilateral or other; of a sub_commune_unit the provinces that have it, separated by blanks; null where a list has no classes';
comment on column reference.code_list.source is 'Where code and spelling come from';
comment on column reference.code_list.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.sender (
    sender_code text not null,
    sender_name_vi text not null,
    sender_name_en text not null,
    org_unit_code text,
    province_code text,
    valid_from date not null,
    valid_to date not null,
    form_codes text,
    note text,
    line_no integer
);
comment on table reference.sender is 'One row per organisation that submits';
comment on column reference.sender.sender_code is 'Key, e.g. LS-STTTT';
comment on column reference.sender.sender_name_vi is 'Name in Vietnamese';
comment on column reference.sender.sender_name_en is 'Name in English';
comment on column reference.sender.org_unit_code is 'Agency or district that the sender is, null if it is no unit of the list';
comment on column reference.sender.province_code is 'Province; null for one that speaks of any province';
comment on column reference.sender.valid_from is 'First day on which the row holds';
comment on column reference.sender.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.sender.form_codes is 'Forms that it may send, separated by blanks; what it owes by when stands in duty';
comment on column reference.sender.note is 'Remark, null where nothing needs saying';
comment on column reference.sender.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.sender_alias (
    alias_vi text not null,
    sender_code text not null,
    line_no integer
);
comment on table reference.sender_alias is 'Other spellings of a sender';
comment on column reference.sender_alias.alias_vi is 'Spelling as met in a title or file name';
comment on column reference.sender_alias.sender_code is 'Sender that is meant';
comment on column reference.sender_alias.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.accepted_source (
    form_code text not null,
    part_code text,
    measure_code text,
    sender_code text not null,
    valid_from date not null,
    valid_to date not null,
    source text,
    line_no integer
);
comment on table reference.accepted_source is 'Whose figures count where several senders tell the same; a unit that speaks of itself needs no row';
comment on column reference.accepted_source.form_code is 'Form that brings the figures';
comment on column reference.accepted_source.part_code is 'Part of the form, null for all of them';
comment on column reference.accepted_source.measure_code is 'Measure, null for all of the form; goes before a row without one';
comment on column reference.accepted_source.sender_code is 'Accepted source; several may be, each for its own parts';
comment on column reference.accepted_source.valid_from is 'First day of the ends of periods for which it is';
comment on column reference.accepted_source.valid_to is 'First day on which it no longer is (half-open), 9999-12-31 while it is';
comment on column reference.accepted_source.source is 'Where that is decided, null if nowhere';
comment on column reference.accepted_source.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.duty (
    form_code text not null,
    part_code text,
    sender_code text not null,
    calendar text not null,
    period_type text not null,
    vintage_code text,
    due_months_after integer not null,
    due_day integer not null,
    valid_from date not null,
    valid_to date not null,
    source text not null,
    line_no integer
);
comment on table reference.duty is 'Who owes which form when; a period is owed if its last calendar month, by its label, lies in the validity';
comment on column reference.duty.form_code is 'Form';
comment on column reference.duty.part_code is 'Part of the form, null for a form in one part';
comment on column reference.duty.sender_code is 'Sender';
comment on column reference.duty.calendar is 'statistical, management or school';
comment on column reference.duty.period_type is 'month, quarter, half, year, semester or school_year';
comment on column reference.duty.vintage_code is 'estimate or official, null where a form has no such difference';
comment on column reference.duty.due_months_after is 'Months after the month in which the period ends by its label, 0: that month itself';
comment on column reference.duty.due_day is 'Day of that month, 1 to 31';
comment on column reference.duty.valid_from is 'First day on which the row holds';
comment on column reference.duty.valid_to is 'Day from which the row no longer holds (half-open), 9999-12-31 while it holds';
comment on column reference.duty.source is 'Rule that sets the date';
comment on column reference.duty.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.waiver (
    form_code text not null,
    part_code text,
    sender_code text,
    calendar text,
    period_code text,
    valid_from date,
    valid_to date,
    reason text not null,
    document text not null,
    who text not null,
    line_no integer
);
comment on table reference.waiver is 'Duties that need not be fulfilled: one period, or all periods whose last calendar month, by its label, lies in the validity';
comment on column reference.waiver.form_code is 'Form';
comment on column reference.waiver.part_code is 'Part of the form, null: every part';
comment on column reference.waiver.sender_code is 'Sender, null: every sender of the form';
comment on column reference.waiver.calendar is 'Calendar of period_code, null without it';
comment on column reference.waiver.period_code is 'Period that is waived, null: see the validity';
comment on column reference.waiver.valid_from is 'First day on which the row holds, null with a period_code';
comment on column reference.waiver.valid_to is 'Day from which the row no longer holds (half-open), null with a period_code';
comment on column reference.waiver.reason is 'Why, in words for people';
comment on column reference.waiver.document is 'Document that allows it';
comment on column reference.waiver.who is 'Who allows it';
comment on column reference.waiver.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.decisions (
    target_code text not null,
    period_code text,
    status text not null,
    decided_on date,
    document text not null,
    note text,
    line_no integer
);
comment on table reference.decisions is 'Verdicts given by people; they override the computed status';
comment on column reference.decisions.target_code is 'Target';
comment on column reference.decisions.period_code is 'Period that the document speaks of; null: the due year of the target';
comment on column reference.decisions.status is 'Status decided';
comment on column reference.decisions.decided_on is 'Day from which the decision counts; null: always';
comment on column reference.decisions.document is 'Number of the document';
comment on column reference.decisions.note is 'Remark, null where nothing needs saying';
comment on column reference.decisions.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.withdrawals (
    content_sha256 text not null,
    withdrawn_on date not null,
    reason text not null,
    who text not null,
    line_no integer
);
comment on table reference.withdrawals is 'Contents that a sender took back';
comment on column reference.withdrawals.content_sha256 is 'SHA-256 of the content, lower-case hex';
comment on column reference.withdrawals.withdrawn_on is 'Day from which the content no longer counts';
comment on column reference.withdrawals.reason is 'Why';
comment on column reference.withdrawals.who is 'Who said so';
comment on column reference.withdrawals.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.acknowledged (
    finding_id text not null,
    reason text not null,
    who text not null,
    until date not null,
    line_no integer
);
comment on table reference.acknowledged is 'Findings that somebody has seen and accepts';
comment on column reference.acknowledged.finding_id is 'Finding';
comment on column reference.acknowledged.reason is 'Why it is accepted';
comment on column reference.acknowledged.who is 'Who accepts it';
comment on column reference.acknowledged.until is 'Last day on which it counts as closed, 9999-12-31 for ever';
comment on column reference.acknowledged.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.obs_status (
    obs_status text not null,
    obs_status_name_vi text not null,
    obs_status_name_en text not null,
    sdmx_obs_status text not null,
    has_value boolean not null,
    is_estimate boolean not null,
    line_no integer
);
comment on table reference.obs_status is 'Status of an observation';
comment on column reference.obs_status.obs_status is 'Key';
comment on column reference.obs_status.obs_status_name_vi is 'Name in Vietnamese';
comment on column reference.obs_status.obs_status_name_en is 'Name in English';
comment on column reference.obs_status.sdmx_obs_status is 'Letter of the SDMX code list CL_OBS_STATUS';
comment on column reference.obs_status.has_value is 'True if the observation has a value';
comment on column reference.obs_status.is_estimate is 'True if everything computed from it is an estimate';
comment on column reference.obs_status.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.status (
    status text not null,
    status_vi text not null,
    status_en text not null,
    line_no integer
);
comment on table reference.status is 'Verdict on a target';
comment on column reference.status.status is 'Key';
comment on column reference.status.status_vi is 'Name in Vietnamese';
comment on column reference.status.status_en is 'Name in English';
comment on column reference.status.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.threshold (
    threshold_code text not null,
    value decimal(28, 10) not null,
    unit_code text not null,
    source text not null,
    line_no integer
);
comment on table reference.threshold is 'Limits beyond which a value is doubted; bands, windows and cut-offs of the outlook';
comment on column reference.threshold.threshold_code is 'Key';
comment on column reference.threshold.value is 'Limit in unit_code';
comment on column reference.threshold.unit_code is 'Unit of the limit';
comment on column reference.threshold.source is 'Why this limit';
comment on column reference.threshold.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.finding_severity (
    code text not null,
    severity text not null,
    source text not null,
    line_no integer
);
comment on table reference.finding_severity is 'Findings that a province weighs otherwise than the catalogue; errors, which cost a cell or more, stay errors';
comment on column reference.finding_severity.code is 'Key: code of the finding';
comment on column reference.finding_severity.severity is 'info or warning';
comment on column reference.finding_severity.source is 'Why, and who decided';
comment on column reference.finding_severity.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.plausibility (
    rule_code text not null,
    left_measures text not null,
    right_measures text,
    added_to text not null,
    right_period text not null,
    lowest decimal(28, 10),
    highest decimal(28, 10),
    tolerance decimal(28, 10) not null,
    severity text not null,
    finding_code text not null,
    sentence_vi text not null,
    sentence_en text not null,
    source text not null,
    line_no integer
);
comment on table reference.plausibility is 'What figures of different tables, forms or units must be to each other: lowest x right - tolerance <= left <= highest x right + tolerance';
comment on column reference.plausibility.rule_code is 'Key';
comment on column reference.plausibility.left_measures is 'Measure that is doubted, in its own unit; several with blanks between are added, one with - before it subtracted';
comment on column reference.plausibility.right_measures is 'Measure beside which it is laid, written likewise; null where the limits are plain numbers';
comment on column reference.plausibility.added_to is 'Where the left side is added up: unit (not at all), parent (the unit above, whose right side is taken) or province (both sides)';
comment on column reference.plausibility.right_period is 'same; same_code (the period of that name in the calendar of the right side); latest_year (the last annual figure, at most two years older)';
comment on column reference.plausibility.lowest is 'Least share of the right side, or least value; null for none; not tested while members are missing';
comment on column reference.plausibility.highest is 'Greatest share of the right side, or greatest value; null for none';
comment on column reference.plausibility.tolerance is 'Rounding that is allowed on both ends, in the unit of the left side';
comment on column reference.plausibility.severity is 'info or warning: a value that breaks the rule is kept';
comment on column reference.plausibility.finding_code is 'IMPLAUSIBLE or SUM_DIFFERS';
comment on column reference.plausibility.sentence_vi is 'Sentence in Vietnamese with {found} (unit, period, left side) and {expected} (limits)';
comment on column reference.plausibility.sentence_en is 'The same in English';
comment on column reference.plausibility.source is 'Why these limits';
comment on column reference.plausibility.line_no is 'Line of the CSV file, from 1 (the header); null where the row comes from elsewhere';

create table if not exists reference.sample_submission (
    content_sha256 text not null,
    line_no integer
);
comment on table reference.sample_submission is 'Files of the illustrative sample that comes with the program: every output made from one says so';
comment on column reference.sample_submission.content_sha256 is 'SHA-256 of the content, lower-case hex';
comment on column reference.sample_submission.line_no is 'Line of the CSV file, from 1; the header is line 1';

create table if not exists reference.name_key (
    source_text text not null,
    match_key text not null,
    unit_type text,
    bare_key text not null,
    unaccented_key text not null
);
comment on table reference.name_key is 'Comparison keys of every name and alias above, computed by Java so that SQL and Java compare alike; no CSV';
comment on column reference.name_key.source_text is 'Name or alias as written in the CSV; key of the table';
comment on column reference.name_key.match_key is 'Comparable form: normalised, lower case, tone marks placed alike';
comment on column reference.name_key.unit_type is 'Type of unit that the text starts with, as a code, null if none';
comment on column reference.name_key.bare_key is 'match_key without that type';
comment on column reference.name_key.unaccented_key is 'match_key without diacritics, blanks and punctuation';
