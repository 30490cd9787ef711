-- Verdicts: is each target attained, how, and where two ask for different things.

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
    is_met_at_stated_precision boolean,
    status text not null,
    status_vi text not null,
    is_estimate boolean not null,
    basis text,
    coverage decimal(28, 10),
    method_id text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.attainment is 'One target judged for one unit, as known now: one headline row per target; as was: units are those of the last day of the period (mart.attainment_as_is judges the units of today on their restated figures)';
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
comment on column mart.attainment.numerator is 'Numerator of the value, in the unit of its measures; null for given values';
comment on column mart.attainment.denominator is 'Denominator of the value, in the unit of its measures; null for given values';
comment on column mart.attainment.target_value is 'Value promised, in the indicator''s unit; the low end of a range';
comment on column mart.attainment.target_value_high is 'High end of a range, in the indicator''s unit; null for anything else';
comment on column mart.attainment.comparator is 'The plan''s word as a code: ge, gt, eq, about, maintain, between, le, lt';
comment on column mart.attainment.gap is 'Distance to the target in its unit, negative when short; 0 inside or above a range; null without a value';
comment on column mart.attainment.achievement_ratio is 'actual / target (inverted where lower is better), 1 for 100 %; null for ranks, ranges and milestones';
comment on column mart.attainment.is_met is 'Verdict on unrounded values; null before the due date and without one';
comment on column mart.attainment.is_met_at_stated_precision is 'Verdict on the value rounded to as many decimals as the target is written with, for comparison only: 9.96 rounds to 10; null before the due date, without a value, and where a promise must hold in every period';
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
    is_met_at_stated_precision boolean,
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
comment on table mart.attainment_history is 'All versions of mart.attainment, as was: units are those of the last day of their period; split also at due dates and dates of issue, those to come too: what will be said then if nothing more arrives';
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
comment on column mart.attainment_history.numerator is 'Numerator of the value, in the unit of its measures; null for given values';
comment on column mart.attainment_history.denominator is 'Denominator of the value, in the unit of its measures; null for given values';
comment on column mart.attainment_history.target_value is 'Value promised, in the indicator''s unit; the low end of a range';
comment on column mart.attainment_history.target_value_high is 'High end of a range, in the indicator''s unit; null for anything else';
comment on column mart.attainment_history.comparator is 'The plan''s word as a code: ge, gt, eq, about, maintain, between, le, lt';
comment on column mart.attainment_history.gap is 'Distance to the target in its unit, negative when short; 0 inside or above a range; null without a value';
comment on column mart.attainment_history.achievement_ratio is 'actual / target (inverted where lower is better), 1 for 100 %; null for ranks, ranges and milestones';
comment on column mart.attainment_history.is_met is 'Verdict on unrounded values; null before the due date and without one';
comment on column mart.attainment_history.is_met_at_stated_precision is 'Verdict on the value rounded to as many decimals as the target is written with, for comparison only: 9.96 rounds to 10; null before the due date, without a value, and where a promise must hold in every period';
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
    pillar_name_vi text,
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
    lead_agency_code text,
    lead_agency_name_vi text,
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
    is_met_at_stated_precision boolean,
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
comment on table mart.attainment_wide is 'mart.attainment with every label, unit, date and plan number: one table for BI tools; as was, like mart.attainment';
comment on column mart.attainment_wide.target_code is 'Target';
comment on column mart.attainment_wide.plan_code is 'Plan';
comment on column mart.attainment_wide.plan_number is 'Number of the plan''s document; null if it is not known';
comment on column mart.attainment_wide.plan_title_vi is 'Title of the plan, Vietnamese';
comment on column mart.attainment_wide.plan_title_en is 'Title of the plan, English';
comment on column mart.attainment_wide.issued_on is 'Date of issue of the plan; null if it is not known';
comment on column mart.attainment_wide.province_code is 'Province of the plan';
comment on column mart.attainment_wide.province_name_vi is 'Name of the province when the plan was issued; null if the unit is not listed';
comment on column mart.attainment_wide.pillar_code is 'Pillar';
comment on column mart.attainment_wide.pillar_name_vi is 'Name of the pillar, Vietnamese; null if it is not listed';
comment on column mart.attainment_wide.indicator_code is 'Indicator';
comment on column mart.attainment_wide.indicator_name_vi is 'Name, Vietnamese';
comment on column mart.attainment_wide.indicator_name_en is 'Name, English';
comment on column mart.attainment_wide.unit_code is 'Unit of the values';
comment on column mart.attainment_wide.unit_name_vi is 'Unit in words; null if it is not listed';
comment on column mart.attainment_wide.org_level is 'Level or population that the target names';
comment on column mart.attainment_wide.org_unit_key is 'Unit judged';
comment on column mart.attainment_wide.org_unit_code is 'Code of the unit judged';
comment on column mart.attainment_wide.org_unit_name_vi is 'Name of the unit judged; null if the unit is not listed';
comment on column mart.attainment_wide.is_headline is 'True for the one row that judges the target for its province';
comment on column mart.attainment_wide.due_year is 'Year promised';
comment on column mart.attainment_wide.due_on is 'Day from which it is judged';
comment on column mart.attainment_wide.qualifier_vi is 'The plan''s own word; null if it has none';
comment on column mart.attainment_wide.comparator is 'The plan''s word as a code';
comment on column mart.attainment_wide.scope is 'aggregate, each_unit or each_year';
comment on column mart.attainment_wide.is_plan_of_record is 'False where another plan with higher precedence asks the same';
comment on column mart.attainment_wide.lead_agency_code is 'Who leads the target on the business date; null where the plan names nobody';
comment on column mart.attainment_wide.lead_agency_name_vi is 'Name of who leads, null where the plan names nobody';
comment on column mart.attainment_wide.target_value is 'Value promised, in unit_code';
comment on column mart.attainment_wide.target_value_high is 'High end of a range, in unit_code; null for anything else';
comment on column mart.attainment_wide.calendar is 'Calendar of the period, null if there is no value';
comment on column mart.attainment_wide.period_code is 'Period of the value, null if there is none';
comment on column mart.attainment_wide.period_starts_on is 'First day of the period; null if there is no value';
comment on column mart.attainment_wide.period_ends_on is 'Last day of the period; null if there is no value';
comment on column mart.attainment_wide.actual_value is 'Value judged, in unit_code; null if there is no valid one';
comment on column mart.attainment_wide.numerator is 'Numerator, in the unit of its measures; null for given values';
comment on column mart.attainment_wide.denominator is 'Denominator, in the unit of its measures; null for given values';
comment on column mart.attainment_wide.gap is 'Distance to the target in unit_code, negative when short; null without a value';
comment on column mart.attainment_wide.achievement_ratio is 'actual / target (inverted where lower is better), 1 for 100 %; null for ranks, ranges and milestones';
comment on column mart.attainment_wide.is_met is 'Verdict; null before the due date and without one';
comment on column mart.attainment_wide.is_met_at_stated_precision is 'Verdict on the value rounded to as many decimals as the target is written with, for comparison only: 9.96 rounds to 10; null before the due date, without a value, and where a promise must hold in every period';
comment on column mart.attainment_wide.status is 'met, not_met, not_applicable, no_information or due_later';
comment on column mart.attainment_wide.status_vi is 'The status in the province''s words';
comment on column mart.attainment_wide.status_en is 'The status, English';
comment on column mart.attainment_wide.is_estimate is 'True if the period is incomplete or an input is an estimate';
comment on column mart.attainment_wide.basis is 'computed or reported; null without a value';
comment on column mart.attainment_wide.coverage is 'Share of the whole that takes part, 1 for all; null without a value';
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
comment on column mart.plan_scoreboard.plan_number is 'Number of the document; null if it is not known';
comment on column mart.plan_scoreboard.targets is 'Targets of the plan, count';
comment on column mart.plan_scoreboard.met is 'hoàn thành, count';
comment on column mart.plan_scoreboard.not_met is 'chưa hoàn thành, count';
comment on column mart.plan_scoreboard.not_applicable is 'không thực hiện, count';
comment on column mart.plan_scoreboard.no_information is 'chưa có thông tin đánh giá, count';
comment on column mart.plan_scoreboard.due_later is 'chưa đến hạn, count';

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
