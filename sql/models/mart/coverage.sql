-- What the documents speak of, its places, and the best state of its data there.
-- Grain: item_kind x item_code.
-- Sources: staging.coverage_place, core.dim_system, reference.commitment, core.fct_target,
--   core.dim_indicator.
with item as (
    select 'system' as item_kind, system_code as item_code, system_name_vi as item_name_vi,
        system_name_en as item_name_en, cast(null as text) as plan_code
    from core.dim_system
    union all
    select 'commitment' as item_kind, commitment_code as item_code, commitment_vi as item_name_vi,
        commitment_en as item_name_en, plan_code
    from reference.commitment
    union all
    select 'target' as item_kind, target.target_code as item_code, indicator.indicator_name_vi as item_name_vi,
        indicator.indicator_name_en as item_name_en, target.plan_code
    from core.fct_target as target
    inner join core.dim_indicator as indicator
        on indicator.indicator_code = target.indicator_code
),

-- From the best news to the worst.
graded as (
    select 1 as grade, 'data_arrived' as state, 'đã có dữ liệu' as state_vi, 'data arrived' as state_en
    union all
    select 2, 'reported_evidence', 'đã có báo cáo bằng văn bản', 'reported evidence'
    union all
    select 3, 'waiting', 'đang chờ dữ liệu', 'waiting'
    union all
    select 4, 'in_model', 'có sẵn trong mô hình', 'in the model'
    union all
    select 5, 'unit_ended', 'tỉnh kết thúc trước hạn', 'province ended before the due day'
    union all
    select 6, 'no_valid_measure', 'không có phép đo hợp lệ', 'no valid measure'
),

place as (
    select
        place.item_kind,
        place.item_code,
        string_agg(distinct place.place_kind || ' ' || place.place_code, '; '
            order by place.place_kind || ' ' || place.place_code) as places,
        string_agg(distinct nullif(place.form_code, 'REF'), ' ' order by nullif(place.form_code, 'REF')) as form_codes,
        min(graded.grade) as grade
    from staging.coverage_place as place
    inner join graded
        on graded.state = place.state
    group by place.item_kind, place.item_code
)

select
    item.item_kind,
    item.item_code,
    item.item_name_vi,
    item.item_name_en,
    item.plan_code,
    place.places,
    place.form_codes,
    graded.state,
    graded.state_vi,
    graded.state_en
from item
inner join place
    on place.item_kind = item.item_kind
    and place.item_code = item.item_code
inner join graded
    on graded.grade = place.grade
