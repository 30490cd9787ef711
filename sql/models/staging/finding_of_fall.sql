-- Counts that can only grow, and fell: a correction, or a reset.
-- Grain: finding.
-- Sources: staging.current_observation.
with growing as (
    select
        *,
        lag(value) over (
            partition by measure_code, org_unit_key, calendar, breakdown_code, sender_code, period_year
            order by last_month
        ) as previous_value
    from staging.current_observation
    where period_kind = 'cumulative_year_to_date'
        and unit_code <> 'percent'
    union all
    -- A name list of persons, each once since the programme began, only grows.
    select
        *,
        lag(value) over (partition by measure_code, org_unit_key, sender_code order by ends_on) as previous_value
    from staging.current_observation
    where measure_code = 'skill_persons_trained'
)

select
    'CUMULATIVE_FELL' as code,
    content_sha256,
    sheet_name,
    cell_ref,
    regexp_replace(value::text, '\.?0+$', '') as raw_text,
    '⟨' || regexp_replace(value::text, '\.?0+$', '') || '⟩' as found,
    '⟨' || regexp_replace(previous_value::text, '\.?0+$', '') || '⟩' as expected
from growing
where value < previous_value
