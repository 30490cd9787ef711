-- Answers. Names and meaning are a promise to users (columns may be added). Percentages are 0-100,
-- ratios and coverage 1 for 100 %; a missing value is null, never 0.

create schema if not exists mart;

create table mart.attainment (
    target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    period_key text,
    calendar text,
    period_code text,
    is_headline boolean not null,
    actual_value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    comparator text not null,
    gap decimal(28, 10),
    achievement_ratio decimal(28, 10),
    is_met boolean,
    status text not null,
    status_vi text not null,
    is_estimate boolean not null,
    basis text,
    coverage decimal(28, 10),
    method_id text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.attainment is 'One target judged for one unit, as known now: one headline row per target';
comment on column mart.attainment.target_code is 'Target';
comment on column mart.attainment.plan_code is 'Plan';
comment on column mart.attainment.indicator_code is 'Indicator';
comment on column mart.attainment.org_level is 'Level or population that the target names';
comment on column mart.attainment.org_unit_key is 'Unit judged: the province for a headline row';
comment on column mart.attainment.org_unit_code is 'Code of the unit judged';
comment on column mart.attainment.period_key is 'Period of the value, null if there is none';
comment on column mart.attainment.calendar is 'Calendar of the period, null if there is no value';
comment on column mart.attainment.period_code is 'Code of the period, null if there is no value';
comment on column mart.attainment.is_headline is 'True for the one row that judges the target for its province; false for one district, commune, sector or agency by itself';
comment on column mart.attainment.actual_value is 'Value judged, in the target''s unit; null if there is no valid one';
comment on column mart.attainment.numerator is 'Numerator of the value, null for given values';
comment on column mart.attainment.denominator is 'Denominator of the value, null for given values';
comment on column mart.attainment.target_value is 'Value promised; the low end of a range';
comment on column mart.attainment.target_value_high is 'High end of a range, else null';
comment on column mart.attainment.comparator is 'The plan''s word as a code: ge, gt, eq, about, maintain, between, le, lt';
comment on column mart.attainment.gap is 'Distance to the target in its unit, negative when short; 0 inside or above a range; null without a value';
comment on column mart.attainment.achievement_ratio is 'actual / target (inverted where lower is better), 1 for 100 %; null for ranks, ranges and milestones';
comment on column mart.attainment.is_met is 'Verdict on unrounded values; null before the due date and without one';
comment on column mart.attainment.status is 'met, not_met, not_applicable, no_information or due_later';
comment on column mart.attainment.status_vi is 'The status in the province''s words';
comment on column mart.attainment.is_estimate is 'True if the period is incomplete or an input is an estimate';
comment on column mart.attainment.basis is 'computed or reported; null without a value';
comment on column mart.attainment.coverage is 'Share of the whole that takes part, by denominators or members, 1 for all; null without a value';
comment on column mart.attainment.method_id is 'Version of the rules that judged';
comment on column mart.attainment.reason_vi is 'Why, in words, Vietnamese';
comment on column mart.attainment.reason_en is 'Why, in words, English';

create table mart.attainment_history (
    target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    period_key text,
    calendar text,
    period_code text,
    is_headline boolean not null,
    actual_value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    comparator text not null,
    gap decimal(28, 10),
    achievement_ratio decimal(28, 10),
    is_met boolean,
    status text not null,
    status_vi text not null,
    is_estimate boolean not null,
    basis text,
    coverage decimal(28, 10),
    method_id text not null,
    reason_vi text not null,
    reason_en text not null,
    known_from date not null,
    known_to date not null
);
comment on table mart.attainment_history is 'All versions of mart.attainment; split also at due dates and dates of issue';
comment on column mart.attainment_history.target_code is 'Target';
comment on column mart.attainment_history.plan_code is 'Plan';
comment on column mart.attainment_history.indicator_code is 'Indicator';
comment on column mart.attainment_history.org_level is 'Level or population that the target names';
comment on column mart.attainment_history.org_unit_key is 'Unit judged: the province for a headline row';
comment on column mart.attainment_history.org_unit_code is 'Code of the unit judged';
comment on column mart.attainment_history.period_key is 'Period of the value, null if there is none';
comment on column mart.attainment_history.calendar is 'Calendar of the period, null if there is no value';
comment on column mart.attainment_history.period_code is 'Code of the period, null if there is no value';
comment on column mart.attainment_history.is_headline is 'True for the one row that judges the target for its province; false for one district, commune, sector or agency by itself';
comment on column mart.attainment_history.actual_value is 'Value judged, in the target''s unit; null if there is no valid one';
comment on column mart.attainment_history.numerator is 'Numerator of the value, null for given values';
comment on column mart.attainment_history.denominator is 'Denominator of the value, null for given values';
comment on column mart.attainment_history.target_value is 'Value promised; the low end of a range';
comment on column mart.attainment_history.target_value_high is 'High end of a range, else null';
comment on column mart.attainment_history.comparator is 'The plan''s word as a code: ge, gt, eq, about, maintain, between, le, lt';
comment on column mart.attainment_history.gap is 'Distance to the target in its unit, negative when short; 0 inside or above a range; null without a value';
comment on column mart.attainment_history.achievement_ratio is 'actual / target (inverted where lower is better), 1 for 100 %; null for ranks, ranges and milestones';
comment on column mart.attainment_history.is_met is 'Verdict on unrounded values; null before the due date and without one';
comment on column mart.attainment_history.status is 'met, not_met, not_applicable, no_information or due_later';
comment on column mart.attainment_history.status_vi is 'The status in the province''s words';
comment on column mart.attainment_history.is_estimate is 'True if the period is incomplete or an input is an estimate';
comment on column mart.attainment_history.basis is 'computed or reported; null without a value';
comment on column mart.attainment_history.coverage is 'Share of the whole that takes part, by denominators or members, 1 for all; null without a value';
comment on column mart.attainment_history.method_id is 'Version of the rules that judged';
comment on column mart.attainment_history.reason_vi is 'Why, in words, Vietnamese';
comment on column mart.attainment_history.reason_en is 'Why, in words, English';
comment on column mart.attainment_history.known_from is 'Day from which this verdict stood';
comment on column mart.attainment_history.known_to is 'First day on which another one stood; 9999-12-31 is open';

create table mart.attainment_wide (
    target_code text not null,
    plan_code text not null,
    plan_number text,
    plan_title_vi text not null,
    plan_title_en text not null,
    issued_on date,
    province_code text not null,
    province_name_vi text,
    pillar_code text not null,
    indicator_code text not null,
    indicator_name_vi text not null,
    indicator_name_en text not null,
    unit_code text not null,
    unit_name_vi text,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    org_unit_name_vi text,
    is_headline boolean not null,
    due_year integer not null,
    due_on date not null,
    qualifier_vi text,
    comparator text not null,
    scope text not null,
    is_plan_of_record boolean not null,
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    calendar text,
    period_code text,
    period_starts_on date,
    period_ends_on date,
    actual_value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    gap decimal(28, 10),
    achievement_ratio decimal(28, 10),
    is_met boolean,
    status text not null,
    status_vi text not null,
    status_en text not null,
    is_estimate boolean not null,
    basis text,
    coverage decimal(28, 10),
    reason_vi text not null,
    reason_en text not null,
    business_date date not null
);
comment on table mart.attainment_wide is 'mart.attainment with every label, unit, date and plan number: one table for BI tools';
comment on column mart.attainment_wide.target_code is 'Target';
comment on column mart.attainment_wide.plan_code is 'Plan';
comment on column mart.attainment_wide.plan_number is 'Number of the plan''s document';
comment on column mart.attainment_wide.plan_title_vi is 'Title of the plan, Vietnamese';
comment on column mart.attainment_wide.plan_title_en is 'Title of the plan, English';
comment on column mart.attainment_wide.issued_on is 'Date of issue of the plan';
comment on column mart.attainment_wide.province_code is 'Province of the plan';
comment on column mart.attainment_wide.province_name_vi is 'Name of the province when the plan was issued';
comment on column mart.attainment_wide.pillar_code is 'Pillar';
comment on column mart.attainment_wide.indicator_code is 'Indicator';
comment on column mart.attainment_wide.indicator_name_vi is 'Name, Vietnamese';
comment on column mart.attainment_wide.indicator_name_en is 'Name, English';
comment on column mart.attainment_wide.unit_code is 'Unit of the values';
comment on column mart.attainment_wide.unit_name_vi is 'Unit in words';
comment on column mart.attainment_wide.org_level is 'Level or population that the target names';
comment on column mart.attainment_wide.org_unit_key is 'Unit judged';
comment on column mart.attainment_wide.org_unit_code is 'Code of the unit judged';
comment on column mart.attainment_wide.org_unit_name_vi is 'Name of the unit judged';
comment on column mart.attainment_wide.is_headline is 'True for the one row that judges the target for its province';
comment on column mart.attainment_wide.due_year is 'Year promised';
comment on column mart.attainment_wide.due_on is 'Day from which it is judged';
comment on column mart.attainment_wide.qualifier_vi is 'The plan''s own word';
comment on column mart.attainment_wide.comparator is 'The plan''s word as a code';
comment on column mart.attainment_wide.scope is 'aggregate, each_unit or each_year';
comment on column mart.attainment_wide.is_plan_of_record is 'False where another plan with higher precedence asks the same';
comment on column mart.attainment_wide.target_value is 'Value promised, in unit_code';
comment on column mart.attainment_wide.target_value_high is 'High end of a range, else null';
comment on column mart.attainment_wide.calendar is 'Calendar of the period, null if there is no value';
comment on column mart.attainment_wide.period_code is 'Period of the value, null if there is none';
comment on column mart.attainment_wide.period_starts_on is 'First day of the period';
comment on column mart.attainment_wide.period_ends_on is 'Last day of the period';
comment on column mart.attainment_wide.actual_value is 'Value judged, in unit_code';
comment on column mart.attainment_wide.numerator is 'Numerator, null for given values';
comment on column mart.attainment_wide.denominator is 'Denominator, null for given values';
comment on column mart.attainment_wide.gap is 'Distance to the target in unit_code, negative when short';
comment on column mart.attainment_wide.achievement_ratio is 'actual / target, 1 for 100 %';
comment on column mart.attainment_wide.is_met is 'Verdict; null before the due date and without one';
comment on column mart.attainment_wide.status is 'met, not_met, not_applicable, no_information or due_later';
comment on column mart.attainment_wide.status_vi is 'The status in the province''s words';
comment on column mart.attainment_wide.status_en is 'The status, English';
comment on column mart.attainment_wide.is_estimate is 'True if the period is incomplete or an input is an estimate';
comment on column mart.attainment_wide.basis is 'computed or reported';
comment on column mart.attainment_wide.coverage is 'Members that take part / expected, 1 for all';
comment on column mart.attainment_wide.reason_vi is 'Why, Vietnamese';
comment on column mart.attainment_wide.reason_en is 'Why, English';
comment on column mart.attainment_wide.business_date is 'Data as of this night';

create table mart.plan_scoreboard (
    plan_code text not null,
    plan_number text,
    targets bigint not null,
    met bigint not null,
    not_met bigint not null,
    not_applicable bigint not null,
    no_information bigint not null,
    due_later bigint not null
);
comment on table mart.plan_scoreboard is 'Headline rows counted per plan';
comment on column mart.plan_scoreboard.plan_code is 'Plan';
comment on column mart.plan_scoreboard.plan_number is 'Number of the document';
comment on column mart.plan_scoreboard.targets is 'Targets of the plan, count';
comment on column mart.plan_scoreboard.met is 'hoàn thành, count';
comment on column mart.plan_scoreboard.not_met is 'chưa hoàn thành, count';
comment on column mart.plan_scoreboard.not_applicable is 'không thực hiện, count';
comment on column mart.plan_scoreboard.no_information is 'chưa có thông tin đánh giá, count';
comment on column mart.plan_scoreboard.due_later is 'chưa đến hạn, count';

create table mart.change (
    subject text not null,
    target_code text,
    indicator_code text not null,
    org_unit_key text not null,
    period_key text,
    old_status text,
    new_status text,
    old_value decimal(28, 10),
    new_value decimal(28, 10),
    cause text not null,
    cause_ref text
);
comment on table mart.change is 'One row per verdict or value that differs from the previous published night';
comment on column mart.change.subject is 'What differs: verdict or value';
comment on column mart.change.target_code is 'Target, null for a value';
comment on column mart.change.indicator_code is 'Indicator';
comment on column mart.change.org_unit_key is 'Unit';
comment on column mart.change.period_key is 'Period';
comment on column mart.change.old_status is 'Status before, null if there was none';
comment on column mart.change.new_status is 'Status now, null if there is none';
comment on column mart.change.old_value is 'Value before, in the indicator''s unit';
comment on column mart.change.new_value is 'Value now, in the indicator''s unit';
comment on column mart.change.cause is 'submission, withdrawal, form, reference, due date or program version';
comment on column mart.change.cause_ref is 'Submission, target or version that caused it, null if not one';

create table mart.trajectory (
    target_code text not null,
    method_id text not null,
    is_default boolean not null,
    last_period_code text,
    actual_value decimal(28, 10),
    points bigint not null,
    expected_now decimal(28, 10),
    pace_observed decimal(28, 10),
    pace_required decimal(28, 10),
    projected_value decimal(28, 10),
    outlook text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.trajectory is 'Per target not yet due and method: where it stands on its way';
comment on column mart.trajectory.target_code is 'Target';
comment on column mart.trajectory.method_id is 'Method of projection';
comment on column mart.trajectory.is_default is 'The one to quote';
comment on column mart.trajectory.last_period_code is 'Latest period with a value, null if none';
comment on column mart.trajectory.actual_value is 'Latest value, in the target''s unit';
comment on column mart.trajectory.points is 'Annual values known, count';
comment on column mart.trajectory.expected_now is 'Value that the straight path asks for now; null without a baseline';
comment on column mart.trajectory.pace_observed is 'Mean annual change of up to five years, in the target''s unit per year; null below 3 changes';
comment on column mart.trajectory.pace_required is 'Annual change needed until the due year, in the target''s unit per year';
comment on column mart.trajectory.projected_value is 'Value in the due year at the observed pace, within natural limits';
comment on column mart.trajectory.outlook is 'met, on_track, slightly_behind, off_track, moving_away, no_pace, no_data or not_applicable';
comment on column mart.trajectory.reason_vi is 'Why, Vietnamese';
comment on column mart.trajectory.reason_en is 'Why, English';

create table mart.ranking (
    indicator_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    value decimal(28, 10) not null,
    rank bigint not null,
    rank_of_n bigint not null
);
comment on table mart.ranking is 'Rank of units by an indicator in a period; only units with a value';
comment on column mart.ranking.indicator_code is 'Indicator';
comment on column mart.ranking.period_key is 'Period';
comment on column mart.ranking.calendar is 'Calendar of the period';
comment on column mart.ranking.period_code is 'Code of the period';
comment on column mart.ranking.org_level is 'Level of the units ranked';
comment on column mart.ranking.org_unit_key is 'Unit';
comment on column mart.ranking.org_unit_code is 'Code of the unit';
comment on column mart.ranking.value is 'Value, in the indicator''s unit';
comment on column mart.ranking.rank is 'Competition rank, best is 1: 1, 1, 3';
comment on column mart.ranking.rank_of_n is 'Units ranked, count';

create table mart.duty (
    form_code text not null,
    part_code text not null,
    sender_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    vintage_code text not null,
    due_on date not null,
    received_on date,
    state text not null,
    days_late bigint,
    submission_code text
);
comment on table mart.duty is 'What every sender owes for every period, and what came';
comment on column mart.duty.form_code is 'Form';
comment on column mart.duty.part_code is 'Part of the form, empty for a form in one part';
comment on column mart.duty.sender_code is 'Sender';
comment on column mart.duty.period_key is 'Period';
comment on column mart.duty.calendar is 'Calendar of the period';
comment on column mart.duty.period_code is 'Code of the period';
comment on column mart.duty.vintage_code is 'estimate or official where the duty asks for one, else empty';
comment on column mart.duty.due_on is 'Last day to be on time; does not move for weekends';
comment on column mart.duty.received_on is 'First delivery that loaded, null if none';
comment on column mart.duty.state is 'on_time, late, missing, rejected, waiting, waived or not_due';
comment on column mart.duty.days_late is 'Days after due_on: 0 on time, of the receipt if late, until the business date if missing or rejected; null if not due';
comment on column mart.duty.submission_code is 'The submission that fulfilled it, null if none';

create table mart.target_conflict (
    target_code_a text not null,
    target_code_b text not null,
    indicator_code text not null,
    org_level text not null,
    due_year integer not null,
    ask_a text not null,
    ask_b text not null,
    actual_value decimal(28, 10),
    status_a text not null,
    status_b text not null,
    kind text not null
);
comment on table mart.target_conflict is 'Two targets of one province on one indicator, level and year that ask for different things';
comment on column mart.target_conflict.target_code_a is 'Target of the plan with higher precedence';
comment on column mart.target_conflict.target_code_b is 'The other target';
comment on column mart.target_conflict.indicator_code is 'Indicator';
comment on column mart.target_conflict.org_level is 'Level';
comment on column mart.target_conflict.due_year is 'Year';
comment on column mart.target_conflict.ask_a is 'What a asks for, in words';
comment on column mart.target_conflict.ask_b is 'What b asks for, in words';
comment on column mart.target_conflict.actual_value is 'Value, in the indicator''s unit; null if there is none';
comment on column mart.target_conflict.status_a is 'Status of a';
comment on column mart.target_conflict.status_b is 'Status of b';
comment on column mart.target_conflict.kind is 'value, comparator or scope: what differs first';

create table mart.finding (
    finding_id text not null,
    code text not null,
    severity text not null,
    is_open boolean not null,
    first_seen_on date not null,
    closed_on date,
    submission_code text,
    form_code text,
    sender_code text,
    calendar text,
    period_code text,
    file_name text,
    sheet_name text,
    cell_ref text,
    raw_text text,
    found text,
    expected text,
    sentence_vi text not null,
    fix_vi text not null,
    message_vi text not null,
    message_en text not null
);
comment on table mart.finding is 'Anything wrong or worth knowing, with its address';
comment on column mart.finding.finding_id is 'Key: stable from night to night';
comment on column mart.finding.code is 'Code of the catalogue';
comment on column mart.finding.severity is 'info, warning or error';
comment on column mart.finding.is_open is 'True until its data is superseded, withdrawn, fixed or acknowledged';
comment on column mart.finding.first_seen_on is 'Night that first saw it';
comment on column mart.finding.closed_on is 'Day on which it closed, null while open';
comment on column mart.finding.submission_code is 'Submission, null for a skipped path or a missing delivery';
comment on column mart.finding.form_code is 'Form, null if none claimed the file';
comment on column mart.finding.sender_code is 'Sender, null if not resolved';
comment on column mart.finding.calendar is 'Calendar of the period, null if unknown';
comment on column mart.finding.period_code is 'Period, null if unknown';
comment on column mart.finding.file_name is 'File, null for a missing delivery';
comment on column mart.finding.sheet_name is 'Sheet, null above it';
comment on column mart.finding.cell_ref is 'Cell such as C12 or line; null above it';
comment on column mart.finding.raw_text is 'Text as it stands in the file';
comment on column mart.finding.found is 'What was found, in words for people; empty if the raw text says it all';
comment on column mart.finding.expected is 'What was expected; empty if the code says it all';
comment on column mart.finding.sentence_vi is 'What is wrong, Vietnamese, without place and remedy';
comment on column mart.finding.fix_vi is 'What to do, Vietnamese';
comment on column mart.finding.message_vi is 'What is wrong and what to do, Vietnamese';
comment on column mart.finding.message_en is 'What is wrong and what to do, English';

create table mart.returned_file (
    submission_code text not null,
    file_name text not null,
    sender_code text,
    folder text not null,
    errors bigint not null,
    warnings bigint not null
);
comment on table mart.returned_file is 'The files that go back to their senders this night: those whose open errors and warnings are others than in the night before';
comment on column mart.returned_file.submission_code is 'Submission';
comment on column mart.returned_file.file_name is 'Name under which it was delivered';
comment on column mart.returned_file.sender_code is 'Sender, null if not resolved';
comment on column mart.returned_file.folder is 'Folder below output/returns';
comment on column mart.returned_file.errors is 'Open findings of severity error, count';
comment on column mart.returned_file.warnings is 'Open findings of severity warning, count';
