-- What the documents speak of, where it lives, and whether its data has arrived.

create schema if not exists mart;

create table mart.coverage (
    item_kind text not null,
    item_code text not null,
    item_name_vi text not null,
    item_name_en text not null,
    plan_code text,
    places text not null,
    form_codes text,
    state text not null,
    state_vi text not null,
    state_en text not null
);
comment on table mart.coverage is 'One row per system of the documents, commitment and target: its place in the warehouse, and the state of its data as known now';
comment on column mart.coverage.item_kind is 'system, commitment or target';
comment on column mart.coverage.item_code is 'Key of the system, commitment or target';
comment on column mart.coverage.item_name_vi is 'Name, commitment, or indicator, Vietnamese';
comment on column mart.coverage.item_name_en is 'Name, commitment, or indicator, English';
comment on column mart.coverage.plan_code is 'Plan of a commitment or target, null for a system';
comment on column mart.coverage.places is 'Kinds and keys of its places, such as "measure dti_rank", separated by "; "';
comment on column mart.coverage.form_codes is 'Forms that carry its data, separated by blanks; null if none does';
comment on column mart.coverage.state is 'data_arrived, reported_evidence, waiting, in_model (the row or table is the answer), unit_ended (the province of the plan ended first) or no_valid_measure';
comment on column mart.coverage.state_vi is 'The state, Vietnamese';
comment on column mart.coverage.state_en is 'The state, English';
