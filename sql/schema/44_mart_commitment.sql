-- What plans promise beside their own figures: promises without one, and what the country asks.

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
comment on table mart.commitment is 'One row per promise without a figure: what people report of it, and the latest value that bears on it';
comment on column mart.commitment.commitment_code is 'Promise [reference.commitment]';
comment on column mart.commitment.plan_code is 'Plan that makes it [reference.commitment]';
comment on column mart.commitment.plan_number is 'Number of the document, null if the source does not give it [core.dim_plan]';
comment on column mart.commitment.commitment_vi is 'What is promised, in plain words, Vietnamese [reference.commitment]';
comment on column mart.commitment.commitment_en is 'What is promised, in plain words, English [reference.commitment]';
comment on column mart.commitment.told_as is 'milestone, coverage, class, count or link: in what way one can tell [reference.commitment]';
comment on column mart.commitment.due_year is 'Year by whose end it should hold, year; null if the plan names none [reference.commitment]';
comment on column mart.commitment.due_on is 'Day from which it should hold, 14/12 of due_year; null without due_year [computed: due_year]';
comment on column mart.commitment.state is 'not_started, under_way, done, not_done; no_information while nobody has reported [mart.commitment_history]';
comment on column mart.commitment.state_vi is 'The state in the province''s words [mart.commitment_history]';
comment on column mart.commitment.state_en is 'The state, English [mart.commitment_history]';
comment on column mart.commitment.is_past_due is 'True if its day has come and nobody has reported it done; null without due_year [computed: due_on, state, ops.run_parameters.business_date]';
comment on column mart.commitment.reported_on is 'Day of the report that counts, null while nobody has reported [reference.commitment_evidence]';
comment on column mart.commitment.days_since is 'Days from reported_on to the business date, days; null while nobody has reported [computed: business_date - reported_on]';
comment on column mart.commitment.document is 'Document of the report, null while nobody has reported [reference.commitment_evidence]';
comment on column mart.commitment.who is 'Who reports, null while nobody has [reference.commitment_evidence]';
comment on column mart.commitment.note is 'Remark of the report, null if it has none [reference.commitment_evidence]';
comment on column mart.commitment.indicator_code is 'Indicator laid beside it, null if none serves [reference.commitment]';
comment on column mart.commitment.measure_code is 'Measure laid beside it, null if none serves [reference.commitment]';
comment on column mart.commitment.latest_value is 'Latest value of the indicator or measure for the province, in unit_code; shown, never a verdict; null if nothing has arrived or nothing serves [staging.commitment_value.value]';
comment on column mart.commitment.implied_value is 'Value that the words imply, in unit_code; null if they imply none [reference.commitment]';
comment on column mart.commitment.unit_code is 'Unit of latest_value and implied_value, null if there is none [reference.commitment]';
comment on column mart.commitment.numerator is 'Numerator of latest_value, in the unit of its measure; null for given values and without a value [staging.commitment_value]';
comment on column mart.commitment.denominator is 'Denominator of latest_value, in the unit of its measure; null for given values and without a value [staging.commitment_value]';
comment on column mart.commitment.period_key is 'Period of latest_value, null without a value [staging.commitment_value]';
comment on column mart.commitment.calendar is 'Calendar of the period, null without a value [staging.commitment_value]';
comment on column mart.commitment.period_code is 'Code of the period, null without a value [staging.commitment_value]';
comment on column mart.commitment.source_ref is 'Plan number and where it was read [reference.commitment]';

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
comment on table mart.commitment_history is 'What was reported of each promise without a figure, from the issue of its plan on; one row per report, and one for the time before the first';
comment on column mart.commitment_history.commitment_code is 'Promise [reference.commitment]';
comment on column mart.commitment_history.state is 'not_started, under_way, done, not_done; no_information before the first report [reference.commitment_evidence]';
comment on column mart.commitment_history.state_vi is 'The state in the province''s words [computed: state]';
comment on column mart.commitment_history.state_en is 'The state, English [computed: state]';
comment on column mart.commitment_history.reported_on is 'Day of the report, null before the first [reference.commitment_evidence]';
comment on column mart.commitment_history.document is 'Document of the report, null before the first [reference.commitment_evidence]';
comment on column mart.commitment_history.who is 'Who reports, null before the first report [reference.commitment_evidence]';
comment on column mart.commitment_history.note is 'Remark of the report, null if it has none [reference.commitment_evidence]';
comment on column mart.commitment_history.known_from is 'Day from which the state stood: the day of the report, at first the plan''s day of issue [reference.commitment_evidence.reported_on]';
comment on column mart.commitment_history.known_to is 'First day on which another report stood; 9999-12-31 is open [computed: the next known_from]';
