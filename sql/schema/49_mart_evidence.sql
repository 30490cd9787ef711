-- From a headline figure to the cells it was counted from.

create schema if not exists mart;

create table mart.headline_cell (
    target_code text not null,
    component integer not null,
    side text not null,
    measure_code text not null,
    org_unit_key text not null,
    org_unit_name_vi text not null,
    period_key text not null,
    breakdown_code text not null,
    value decimal(28, 10),
    takes_part boolean not null,
    is_decisive boolean not null,
    sender_code text not null,
    submission_code text not null,
    sheet_name text not null,
    cell_ref text not null,
    row_label text not null,
    column_label text not null
);
comment on table mart.headline_cell is 'The cells behind the headline figure of each target, as known now; figures that are counted from reference data have none';
comment on column mart.headline_cell.target_code is 'Target';
comment on column mart.headline_cell.component is 'Number of the part of the formula, from 1; most formulas have one';
comment on column mart.headline_cell.side is 'numerator, denominator, reported or published';
comment on column mart.headline_cell.measure_code is 'Measure; its unit_code is the unit of value';
comment on column mart.headline_cell.org_unit_key is 'Unit of which the cell tells';
comment on column mart.headline_cell.org_unit_name_vi is 'Name of the unit';
comment on column mart.headline_cell.period_key is 'Period of which the cell tells; months make a year, growth is of two years';
comment on column mart.headline_cell.breakdown_code is 'Breakdown, empty for none';
comment on column mart.headline_cell.value is 'Value in the unit of the measure; null if the cell tells that there is none';
comment on column mart.headline_cell.takes_part is 'Whether the cell counts; not so if it is set aside for another sender''s, or its unit lacks the other side or is beyond belief';
comment on column mart.headline_cell.is_decisive is 'Whether the headline figure is that of the unit of the cell; where each unit has to reach a target only the lowest one''s is, elsewhere always true';
comment on column mart.headline_cell.sender_code is 'Sender';
comment on column mart.headline_cell.submission_code is 'Submission, which has file and day of receipt';
comment on column mart.headline_cell.sheet_name is 'Sheet, empty where the file has none';
comment on column mart.headline_cell.cell_ref is 'Cell';
comment on column mart.headline_cell.row_label is 'What the file says of the row';
comment on column mart.headline_cell.column_label is 'What the file says of the column';
