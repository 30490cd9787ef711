-- What plans promise beside their own figures: commitments without one, and what the country asks.

create schema if not exists mart;

create table mart.commitment (
    commitment_code text not null,
    plan_code text not null,
    plan_number text,
    commitment_vi text not null,
    commitment_en text not null,
    told_as text not null,
    due_year integer,
    due_on date,
    state text not null,
    state_vi text not null,
    state_en text not null,
    is_past_due boolean,
    reported_on date,
    days_since bigint,
    document text,
    who text,
    note text,
    indicator_code text,
    measure_code text,
    latest_value decimal(28, 10),
    implied_value decimal(28, 10),
    unit_code text,
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    period_key text,
    calendar text,
    period_code text,
    source_ref text not null
);
comment on table mart.commitment is 'One row per commitment, a promise without a figure: what people report of it, and the latest value that bears on it';
comment on column mart.commitment.commitment_code is 'Commitment';
comment on column mart.commitment.plan_code is 'Plan that makes it';
comment on column mart.commitment.plan_number is 'Number of the document, null if the source does not give it';
comment on column mart.commitment.commitment_vi is 'What is promised, in plain words, Vietnamese';
comment on column mart.commitment.commitment_en is 'What is promised, in plain words, English';
comment on column mart.commitment.told_as is 'milestone, coverage, class, count or link: in what way one can tell';
comment on column mart.commitment.due_year is 'Year by whose end it should hold, year; null if the plan names none';
comment on column mart.commitment.due_on is 'Day from which it should hold, 14/12 of due_year; null without due_year';
comment on column mart.commitment.state is 'not_started, under_way, done, not_done; no_information while nobody has reported';
comment on column mart.commitment.state_vi is 'The state in the province''s words';
comment on column mart.commitment.state_en is 'The state, English';
comment on column mart.commitment.is_past_due is 'True if its day has come and nobody has reported it done; null without due_year';
comment on column mart.commitment.reported_on is 'Day of the report that counts, null while nobody has reported';
comment on column mart.commitment.days_since is 'Days from reported_on to the business date, days; null while nobody has reported';
comment on column mart.commitment.document is 'Document of the report, null while nobody has reported';
comment on column mart.commitment.who is 'Who reports, null while nobody has';
comment on column mart.commitment.note is 'Remark of the report, null if it has none';
comment on column mart.commitment.indicator_code is 'Indicator laid beside it, null if none serves';
comment on column mart.commitment.measure_code is 'Measure laid beside it, null if none serves';
comment on column mart.commitment.latest_value is 'Latest value of the indicator or measure for the province, in unit_code; shown, never a verdict; null if nothing has arrived or nothing serves';
comment on column mart.commitment.implied_value is 'Value that the words imply, in unit_code; null if they imply none';
comment on column mart.commitment.unit_code is 'Unit of latest_value and implied_value, null if there is none';
comment on column mart.commitment.numerator is 'Numerator of latest_value, in the unit of its measure; null for given values and without a value';
comment on column mart.commitment.denominator is 'Denominator of latest_value, in the unit of its measure; null for given values and without a value';
comment on column mart.commitment.period_key is 'Period of latest_value, null without a value';
comment on column mart.commitment.calendar is 'Calendar of the period, null without a value';
comment on column mart.commitment.period_code is 'Code of the period, null without a value';
comment on column mart.commitment.source_ref is 'Plan number and where it was read';

create table mart.commitment_history (
    commitment_code text not null,
    state text not null,
    state_vi text not null,
    state_en text not null,
    reported_on date,
    document text,
    who text,
    note text,
    known_from date not null,
    known_to date not null
);
comment on table mart.commitment_history is 'What was reported of each commitment, from the issue of its plan on; one row per report, and one for the time before the first';
comment on column mart.commitment_history.commitment_code is 'Commitment';
comment on column mart.commitment_history.state is 'not_started, under_way, done, not_done; no_information before the first report';
comment on column mart.commitment_history.state_vi is 'The state in the province''s words';
comment on column mart.commitment_history.state_en is 'The state, English';
comment on column mart.commitment_history.reported_on is 'Day of the report, null before the first';
comment on column mart.commitment_history.document is 'Document of the report, null before the first';
comment on column mart.commitment_history.who is 'Who reports, null before the first report';
comment on column mart.commitment_history.note is 'Remark of the report, null if it has none';
comment on column mart.commitment_history.known_from is 'Day from which the state stood: the day of the report, at first the plan''s day of issue';
comment on column mart.commitment_history.known_to is 'First day on which another report stood; 9999-12-31 is open';

create table mart.target_alignment (
    target_code text not null,
    plan_code text not null,
    plan_number text,
    parent_plan_code text,
    parent_plan_number text,
    parent_target_code text,
    is_named_parent boolean,
    indicator_code text not null,
    parent_indicator_code text,
    org_level text not null,
    due_year integer not null,
    parent_due_year integer,
    ask text not null,
    parent_ask text,
    target_value decimal(28, 10) not null,
    parent_target_value decimal(28, 10),
    unit_code text not null,
    difference text not null,
    difference_vi text not null,
    reason_vi text not null,
    reason_en text not null,
    value_certainty text,
    actual_value decimal(28, 10),
    status text not null,
    would_meet_parent boolean
);
comment on table mart.target_alignment is 'Each target of a province beside each national figure on the same matter; one row without a parent where none is recorded';
comment on column mart.target_alignment.target_code is 'Target of the province';
comment on column mart.target_alignment.plan_code is 'Plan of the province';
comment on column mart.target_alignment.plan_number is 'Number of that plan, null if the source does not give it';
comment on column mart.target_alignment.parent_plan_code is 'National plan, null without a parent';
comment on column mart.target_alignment.parent_plan_number is 'Number of the national plan, null without a parent';
comment on column mart.target_alignment.parent_target_code is 'National figure, null without a parent';
comment on column mart.target_alignment.is_named_parent is 'True if the province''s plan says that it carries out this national plan; null without a parent';
comment on column mart.target_alignment.indicator_code is 'Indicator of the target';
comment on column mart.target_alignment.parent_indicator_code is 'Indicator of the national figure, another one where the two count differently; null without a parent';
comment on column mart.target_alignment.org_level is 'Level or population that the target names';
comment on column mart.target_alignment.due_year is 'Year of the target';
comment on column mart.target_alignment.parent_due_year is 'Year of the national figure: the same, else the next later one; null without a parent';
comment on column mart.target_alignment.ask is 'What the province asks for, in words for people';
comment on column mart.target_alignment.parent_ask is 'What the country asks for, in words for people; null without a parent';
comment on column mart.target_alignment.target_value is 'Value promised, in unit_code; the low end of a range';
comment on column mart.target_alignment.parent_target_value is 'National value, in unit_code; null without a parent';
comment on column mart.target_alignment.unit_code is 'Unit of the values';
comment on column mart.target_alignment.difference is 'lower, same, higher: the province against the country; not_comparable; no_parent';
comment on column mart.target_alignment.difference_vi is 'The difference in words for people, Vietnamese';
comment on column mart.target_alignment.reason_vi is 'Why, Vietnamese';
comment on column mart.target_alignment.reason_en is 'Why, English';
comment on column mart.target_alignment.value_certainty is 'Of the national figure: stated, or inferred where no document was read; null without a parent';
comment on column mart.target_alignment.actual_value is 'Value of the headline verdict, in unit_code; null if there is none';
comment on column mart.target_alignment.status is 'Status of the target itself';
comment on column mart.target_alignment.would_meet_parent is 'Whether that value would meet the national figure today, by the value as published; null without a value, where the two cannot be compared, and for every year''s pace unless both ask the same';
