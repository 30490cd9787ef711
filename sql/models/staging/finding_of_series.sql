-- Figures that step far from the period before, or lie far from the rest of their series.
-- Grain: finding; a figure that does both is told as a step.
-- Slice: measure
-- Sources: staging.series_doubt.
with told as (
    select
        *,
        org_unit_code || ' ' || measure_code || case when breakdown_code = '' then '' else ' ' || breakdown_code end
            || ' ' || period_key || ': ⟨' || regexp_replace(value::text, '\.?0+$', '') || '⟩' as found
    from staging.series_doubt
    where is_jump or is_outlier
)

select
    'SERIES_JUMP' as code,
    content_sha256,
    measure_code,
    sheet_name,
    cell_ref,
    regexp_replace(value::text, '\.?0+$', '') as raw_text,
    found,
    '⟨' || regexp_replace(previous_value::text, '\.?0+$', '') || '⟩ (' || previous_period_key || ')' as expected
from told
where is_jump
union all
select
    'SERIES_OUTLIER' as code,
    content_sha256,
    measure_code,
    sheet_name,
    cell_ref,
    regexp_replace(value::text, '\.?0+$', '') as raw_text,
    found,
    '⟨' || regexp_replace(cast(median_value as decimal(28, 4))::text, '\.?0+$', '') || '⟩'
        || ' (z = ⟨' || cast(modified_z as decimal(28, 1))::text || '⟩)' as expected
from told
where is_outlier
    and not coalesce(is_jump, false)
