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
comment on table mart.coverage is 'One row per system of the documents, promise without a figure and target: its place in the warehouse, and the state of its data as known now';
comment on column mart.coverage.item_kind is 'system, commitment or target [computed: by source]';
comment on column mart.coverage.item_code is 'Key of the system, commitment or target [core.dim_system.system_code, reference.commitment.commitment_code, core.fct_target.target_code]';
comment on column mart.coverage.item_name_vi is 'Name, promise, or indicator, Vietnamese [core.dim_system.system_name_vi, reference.commitment.commitment_vi, core.dim_indicator.indicator_name_vi]';
comment on column mart.coverage.item_name_en is 'Name, promise, or indicator, English [core.dim_system.system_name_en, reference.commitment.commitment_en, core.dim_indicator.indicator_name_en]';
comment on column mart.coverage.plan_code is 'Plan of a commitment or target, null for a system [reference.commitment, core.fct_target]';
comment on column mart.coverage.places is 'Kinds and keys of its places, such as "measure dti_rank", separated by "; " [core.bridge_system_place, staging.coverage_place]';
comment on column mart.coverage.form_codes is 'Forms that carry its data, separated by blanks; null if none does [reference.measure.form_code]';
comment on column mart.coverage.state is 'data_arrived, reported_evidence, waiting, in_model (the row or table is the answer), unit_ended (the province of the plan ended first) or no_valid_measure [staging.place_state]';
comment on column mart.coverage.state_vi is 'The state, Vietnamese [computed: state]';
comment on column mart.coverage.state_en is 'The state, English [computed: state]';
