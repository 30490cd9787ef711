-- Figures that are held against those of another period or measure: annual ones, and money of a month or quarter.
-- Grain: content_sha256 x table_no x row_no x slot_no x span.
-- Slice: period
-- Sources: staging.observation, core.dim_period, reference.measure.
-- Left out: figures without a value.
select
    observation.content_sha256,
    observation.table_no,
    observation.row_no,
    observation.slot_no,
    observation.measure_code,
    observation.org_unit_key,
    observation.period_key,
    period.period_type,
    period.period_year,
    observation.breakdown_code,
    observation.sender_code,
    observation.value,
    observation.known_from,
    observation.known_to,
    observation.sheet_name,
    observation.cell_ref
from staging.observation as observation
inner join core.dim_period as period
    on period.period_key = observation.period_key
left join reference.measure as measure
    on measure.measure_code = observation.measure_code
where observation.value is not null
    and (
        period.period_type = 'year'
        or (period.period_type in ('month', 'quarter') and measure.unit_code = 'billion_vnd' and observation.value > 0)
    )
