-- The same answers on today's map ("as is"): figures of former units restated on the units that took them over.
-- As was, every figure under the unit of its day, is what the other marts hold.

create schema if not exists mart;

create table if not exists mart.indicator_value_as_is (
    indicator_code text not null,
    org_unit_key text,
    org_unit_code text,
    org_unit_name_vi text,
    province_key text not null,
    org_level text not null,
    is_aggregate boolean not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    basis text not null,
    value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    counted_from date,
    is_estimate boolean not null,
    restatement text not null,
    is_additive boolean not null,
    units_present bigint not null,
    units_expected bigint not null,
    coverage decimal(28, 10),
    reason_code text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.indicator_value_as_is is 'Indicator values on the units of today, as known now: one row per indicator x unit of today x level x period x basis, and one "not restated" row per province for what came to no unit of today; numerators and denominators add up to those of core.fct_indicator_value';
comment on column mart.indicator_value_as_is.indicator_code is 'Indicator; its unit_code is the unit of value';
comment on column mart.indicator_value_as_is.org_unit_key is 'Unit of today; null in a "not restated" row';
comment on column mart.indicator_value_as_is.org_unit_code is 'Code of the unit of today; null in a "not restated" row';
comment on column mart.indicator_value_as_is.org_unit_name_vi is 'Name of the unit of today; null in a "not restated" row';
comment on column mart.indicator_value_as_is.province_key is 'Province of today, or the province of the day where it came to none';
comment on column mart.indicator_value_as_is.org_level is 'Level that the value speaks of';
comment on column mart.indicator_value_as_is.is_aggregate is 'True for the value of a province over its members, false for one unit by itself';
comment on column mart.indicator_value_as_is.period_key is 'Period';
comment on column mart.indicator_value_as_is.calendar is 'Calendar of the period';
comment on column mart.indicator_value_as_is.period_code is 'Code of the period';
comment on column mart.indicator_value_as_is.basis is 'computed or reported';
comment on column mart.indicator_value_as_is.value is 'Value in the unit of the indicator, rounded half up to 10 decimals; null where it cannot be restated and in a "not restated" row, see reason_code';
comment on column mart.indicator_value_as_is.numerator is 'In the unit of the measures, summed over the former units, each by its share; null where parts cannot be added up';
comment on column mart.indicator_value_as_is.denominator is 'In the unit of the measures, summed over the former units, each by its share; null where wholes cannot be added up';
comment on column mart.indicator_value_as_is.counted_from is 'First day of a unit that began inside the period: its own sum since the start of the year counts from there only, and what its former units did before stands under the periods until then; null for all others';
comment on column mart.indicator_value_as_is.is_estimate is 'True if a figure of a former unit is an estimate, or is shared out by a weight';
comment on column mart.indicator_value_as_is.restatement is 'as_was: the figure of the unit itself or of its one former unit; restated: of all former units; incomplete: of some of them; not_restatable: see reason; not_restated: the rest of the province';
comment on column mart.indicator_value_as_is.is_additive is 'True where parts and wholes of units may be added up';
comment on column mart.indicator_value_as_is.units_present is 'Count of former units with a value';
comment on column mart.indicator_value_as_is.units_expected is 'Count of former units that the unit of today comes from, without those to which the question does not apply; in a "not restated" row those present';
comment on column mart.indicator_value_as_is.coverage is 'Share of the former units that takes part, 1 for all; null where none is expected';
comment on column mart.indicator_value_as_is.reason_code is 'as_was, restated, units_missing, part_unknown, former_without_value, former_units_differ, not_additive or not_restated';
comment on column mart.indicator_value_as_is.reason_vi is 'The same as a sentence in Vietnamese, with the former units';
comment on column mart.indicator_value_as_is.reason_en is 'The same as a sentence in English';

create table if not exists mart.ranking_as_is (
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
comment on table mart.ranking_as_is is 'Units of today ranked by each indicator in each period, past ones too, among units of the level with a whole value';
comment on column mart.ranking_as_is.indicator_code is 'Indicator';
comment on column mart.ranking_as_is.period_key is 'Period';
comment on column mart.ranking_as_is.calendar is 'Calendar of the period';
comment on column mart.ranking_as_is.period_code is 'Code of the period';
comment on column mart.ranking_as_is.org_level is 'Level of the units';
comment on column mart.ranking_as_is.org_unit_key is 'Unit of today';
comment on column mart.ranking_as_is.org_unit_code is 'Code of the unit of today';
comment on column mart.ranking_as_is.value is 'Value in the unit of the indicator';
comment on column mart.ranking_as_is.rank is 'Rank, 1 is best; ties share it: 1, 1, 3';
comment on column mart.ranking_as_is.rank_of_n is 'Count of units ranked';

create table mart.attainment_as_is (
    target_code text not null,
    plan_code text not null,
    indicator_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    org_unit_name_vi text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    actual_value decimal(28, 10),
    numerator decimal(28, 10),
    denominator decimal(28, 10),
    target_value decimal(28, 10) not null,
    target_value_high decimal(28, 10),
    comparator text not null,
    is_met boolean,
    status text not null,
    status_vi text not null,
    is_estimate boolean not null,
    restatement text not null,
    coverage decimal(28, 10),
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.attainment_as_is is 'Verdicts of the units of today on restated figures, as known now, in the period on which the headline is judged; targets for every period (maintain, each_year) and headlines are in mart.attainment only';
comment on column mart.attainment_as_is.target_code is 'Target';
comment on column mart.attainment_as_is.plan_code is 'Plan of the target';
comment on column mart.attainment_as_is.indicator_code is 'Indicator';
comment on column mart.attainment_as_is.org_level is 'Level of the unit';
comment on column mart.attainment_as_is.org_unit_key is 'Unit of today';
comment on column mart.attainment_as_is.org_unit_code is 'Code of the unit of today';
comment on column mart.attainment_as_is.org_unit_name_vi is 'Name of the unit of today';
comment on column mart.attainment_as_is.period_key is 'Period of the headline verdict';
comment on column mart.attainment_as_is.calendar is 'Calendar of the period';
comment on column mart.attainment_as_is.period_code is 'Code of the period';
comment on column mart.attainment_as_is.actual_value is 'Value in the unit of the indicator; null where there is no information';
comment on column mart.attainment_as_is.numerator is 'In the unit of the measures; null where parts cannot be added up';
comment on column mart.attainment_as_is.denominator is 'In the unit of the measures; null where wholes cannot be added up';
comment on column mart.attainment_as_is.target_value is 'Value promised, in the unit of the indicator';
comment on column mart.attainment_as_is.target_value_high is 'High end of a range, in the unit of the indicator; null unless the comparator is between';
comment on column mart.attainment_as_is.comparator is 'Comparison of the plan';
comment on column mart.attainment_as_is.is_met is 'True or false where status is met or not_met, else null';
comment on column mart.attainment_as_is.status is 'met, not_met, no_information (not restatable, or former units without figures), due_later or not_applicable';
comment on column mart.attainment_as_is.status_vi is 'Status in the words of the province';
comment on column mart.attainment_as_is.is_estimate is 'True if the restated figure is an estimate';
comment on column mart.attainment_as_is.restatement is 'as_was, restated, incomplete or not_restatable';
comment on column mart.attainment_as_is.coverage is 'Share of the former units that takes part, 1 for all; null where none is expected';
comment on column mart.attainment_as_is.reason_vi is 'Where the figure comes from, or why there is none, in Vietnamese';
comment on column mart.attainment_as_is.reason_en is 'The same in English';
