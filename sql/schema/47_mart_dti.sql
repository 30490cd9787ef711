-- The digital transformation index of provinces, by edition.

create schema if not exists mart;

create table mart.dti (
    org_unit_key text not null,
    org_unit_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    component_code text not null,
    component_kind text not null,
    component_name_vi text,
    component_name_en text,
    edition_code text,
    score decimal(28, 10),
    maximum decimal(28, 10),
    share_of_maximum decimal(28, 10),
    max_points decimal(28, 10),
    points decimal(28, 10),
    rank decimal(28, 10),
    rank_of_n decimal(28, 10),
    rank_basis text,
    known_from date not null
);
comment on table mart.dti is 'DTI of a province in an assessed year, in total and by pillar, as known now; one row per province, year and part';
comment on column mart.dti.org_unit_key is 'Province';
comment on column mart.dti.org_unit_code is 'Code of the province';
comment on column mart.dti.period_key is 'Assessed year, not the year of publication';
comment on column mart.dti.calendar is 'Calendar of the assessed year';
comment on column mart.dti.period_code is 'Code of the assessed year';
comment on column mart.dti.component_code is 'total, or the pillar';
comment on column mart.dti.component_kind is 'total or pillar';
comment on column mart.dti.component_name_vi is 'Name of the part in its edition, Vietnamese; null if the edition does not list it';
comment on column mart.dti.component_name_en is 'Name of the part in its edition, English; null if the edition does not list it';
comment on column mart.dti.edition_code is 'Edition that assessed the year, null for a year of which no edition is listed';
comment on column mart.dti.score is 'Score as printed, points on the scale of maximum; null where only the rank is known';
comment on column mart.dti.maximum is 'Highest score of the printed scale, points; null if the sheet does not print it';
comment on column mart.dti.share_of_maximum is 'Score over maximum, 1 for all; null without one of them';
comment on column mart.dti.max_points is 'Points that the part can bring in its edition, points; null if the edition does not say';
comment on column mart.dti.points is 'Points of the edition, points; null where share_of_maximum or max_points is';
comment on column mart.dti.rank is 'Rank of the province in total, 1 is best, rank; null for a pillar or if not known';
comment on column mart.dti.rank_of_n is 'Provinces ranked, count; null for a pillar or if not known';
comment on column mart.dti.rank_basis is 'reported by the department, or published: from a public document; null without a rank';
comment on column mart.dti.known_from is 'Day from which the latest of these figures counts';
