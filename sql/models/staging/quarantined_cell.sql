-- Cells that read well but cannot be true: they lose their value and become findings.
-- Grain: content_sha256 x table_no x row_no x slot_no x code.
-- Sources: staging.comparable_figure, core.dim_period, reference.threshold.
with threshold as (
    select
        max(case when threshold_code = 'max_real_growth_pct' then value end) as max_real_growth_pct,
        max(case when threshold_code = 'magnitude_factor_low' then value end) as magnitude_factor_low,
        max(case when threshold_code = 'magnitude_factor_high' then value end) as magnitude_factor_high
    from reference.threshold
),

annual as (
    select *
    from staging.comparable_figure
    where period_type = 'year'
),

-- Real growth beyond belief: the table of current prices was sent as the table of constant prices.
growth as (
    select this_year.*, 'GROWTH_IMPLAUSIBLE' as code, last_year.value as reference_value
    from annual as this_year
    inner join annual as last_year
        on last_year.measure_code = this_year.measure_code
        and last_year.org_unit_key = this_year.org_unit_key
        and last_year.period_year = this_year.period_year - 1
        and last_year.known_from <= this_year.known_from
        and this_year.known_from < last_year.known_to
    cross join threshold
    where this_year.measure_code = 'grdp_constant_2010'
        and 100 * (this_year.value - last_year.value) > threshold.max_real_growth_pct * last_year.value
),

same_prices as (
    select constant_price.*, 'PRICE_BASE_SAME' as code, current_price.value as reference_value
    from annual as constant_price
    inner join annual as current_price
        on current_price.measure_code = 'grdp_current'
        and current_price.org_unit_key = constant_price.org_unit_key
        and current_price.period_key = constant_price.period_key
        and current_price.value = constant_price.value
        and current_price.known_from < constant_price.known_to
        and constant_price.known_from < current_price.known_to
    where constant_price.measure_code = 'grdp_constant_2010'
),

-- Persons under a heading of thousands: about a thousand times the year before.
magnitude as (
    select this_year.*, 'MAGNITUDE_JUMP' as code, last_year.value as reference_value
    from annual as this_year
    inner join annual as last_year
        on last_year.measure_code = this_year.measure_code
        and last_year.org_unit_key = this_year.org_unit_key
        and last_year.breakdown_code = this_year.breakdown_code
        and last_year.period_year = this_year.period_year - 1
        and last_year.known_from <= this_year.known_from
        and this_year.known_from < last_year.known_to
    cross join threshold
    where last_year.value > 0
        and this_year.value >= threshold.magnitude_factor_low * last_year.value
        and this_year.value <= threshold.magnitude_factor_high * last_year.value
),

-- Million printed where the quarters before had billion: about a thousand times the lowest of a year.
money_of_part as (
    select *
    from staging.comparable_figure
    where period_type in ('month', 'quarter')
),

money_jump as (
    select this_part.*, 'MAGNITUDE_JUMP' as code, min(before.value) as reference_value
    from money_of_part as this_part
    inner join core.dim_period as this_period
        on this_period.period_key = this_part.period_key
    inner join money_of_part as before
        on before.measure_code = this_part.measure_code
        and before.org_unit_key = this_part.org_unit_key
        and before.breakdown_code = this_part.breakdown_code
        and before.sender_code = this_part.sender_code
        and before.known_from <= this_part.known_from
        and this_part.known_from < before.known_to
    inner join core.dim_period as before_period
        on before_period.period_key = before.period_key
        and before_period.period_type = this_period.period_type
        and before_period.ends_on < this_period.starts_on
        and before_period.starts_on >= this_period.starts_on - interval 1 year
    cross join threshold
    group by all
    having this_part.value >= max(threshold.magnitude_factor_low) * min(before.value)
        and this_part.value <= max(threshold.magnitude_factor_high) * min(before.value)
),

above_population as (
    select worker.*, 'MAGNITUDE_JUMP' as code, sum(resident.value) as reference_value
    from annual as worker
    inner join annual as resident
        on resident.measure_code = 'population'
        and resident.period_key = worker.period_key
        and resident.sender_code = worker.sender_code
        and worker.known_from < resident.known_to
        and resident.known_from <= worker.known_from
    where worker.measure_code in ('labour_force', 'employed_average', 'digital_economy_workers')
    group by all
    having worker.value > sum(resident.value)
),

every_doubt as (
    select * from growth
    union all
    select * from same_prices
    union all
    select * from magnitude
    union all
    select * from above_population
    union all
    select * from money_jump
)

select
    content_sha256,
    table_no,
    row_no,
    slot_no,
    code,
    min(sheet_name) as sheet_name,
    min(cell_ref) as cell_ref,
    min(value) as value,
    min(reference_value) as reference_value
from every_doubt
group by content_sha256, table_no, row_no, slot_no, code
