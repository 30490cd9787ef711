-- Cumulative, half-year and annual figures that their own months or quarters do not make.
-- Grain: finding; a figure that several kinds of parts contradict is told of the one that is furthest off.
-- Sources: staging.period_pair, reference.threshold.
with threshold as (
    select
        max(case when threshold_code = 'period_sum_tolerance_pct' then value end) as period_sum_tolerance_pct
    from reference.threshold
)

select
    'PERIODS_DIFFER' as code,
    pair.content_sha256,
    pair.sheet_name,
    pair.cell_ref,
    regexp_replace(pair.value::text, '\.?0+$', '') as raw_text,
    pair.org_unit_code || ' ' || pair.measure_code
        || case when pair.breakdown_code = '' then '' else ' ' || pair.breakdown_code end || ' ' || pair.period_key
        || ': ⟨' || regexp_replace(pair.value::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(pair.parts_value::text, '\.?0+$', '') || '⟩ (' || pair.parts || ')' as expected
from staging.period_pair as pair
cross join threshold
where 100 * abs(pair.value - pair.parts_value) > threshold.period_sum_tolerance_pct * abs(pair.parts_value)
qualify row_number() over (
    partition by pair.content_sha256, pair.measure_code, pair.org_unit_code, pair.breakdown_code, pair.period_key
    order by abs(pair.value - pair.parts_value) desc, pair.made_of
) = 1
