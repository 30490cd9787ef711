-- The cells behind a headline figure: of each measure of its formula, the files of the period and the span of cells read.
-- Grain: target x measure x file x sheet, at most 12 files each; more_files says how many are left out.
-- Sources: mart.attainment, core.fct_indicator_value, reference.indicator_term, core.fct_observation, core.dim_org_unit,
--   core.dim_submission.
-- A short way for readers: which of the cells took part, to the last one, is what attain explain tells.
with headline as (
    select
        attainment.target_code,
        attainment.indicator_code,
        attainment.org_unit_key,
        value.basis,
        value.org_level,
        coalesce(value.numerator_period_key, value.period_key) as numerator_period_key,
        coalesce(value.denominator_period_key, value.period_key) as denominator_period_key
    from mart.attainment as attainment
    inner join core.fct_indicator_value as value
        on value.indicator_code = attainment.indicator_code
        and value.org_unit_key = attainment.org_unit_key
        and value.period_key = attainment.period_key
        and value.basis = attainment.basis
        and value.is_aggregate
        and value.known_to = date '9999-12-31'
    where attainment.is_headline
    qualify row_number() over (
        partition by attainment.target_code
        order by (value.org_level = attainment.org_level) desc, value.org_level
    ) = 1
),

-- A formula of its own for the level of the target takes the place of the common one.
term as (
    select
        headline.*,
        term.side,
        term.measure_code,
        case term.side
            when 'denominator' then headline.denominator_period_key
            else headline.numerator_period_key
        end as period_key
    from headline
    inner join reference.indicator_term as term
        on term.indicator_code = headline.indicator_code
        and coalesce(term.target_level, headline.org_level) = headline.org_level
        and (term.side in ('numerator', 'denominator')) = (headline.basis = 'computed')
        and term.side in ('numerator', 'denominator', 'reported', 'published')
    qualify (term.target_level is not null) = max(term.target_level is not null) over (
        partition by headline.target_code
    )
),

-- Months make a year where nobody reports the year itself.
asked as (
    select distinct
        term.target_code,
        term.org_unit_key,
        term.side,
        term.measure_code,
        part.period_key,
        part.period_key = whole.period_key as is_whole
    from term
    inner join core.dim_period as whole
        on whole.period_key = term.period_key
    inner join core.dim_period as part
        on part.calendar = whole.calendar
        and whole.starts_on <= part.starts_on
        and part.ends_on <= whole.ends_on
),

read as (
    select
        asked.target_code,
        asked.side,
        asked.measure_code,
        asked.is_whole,
        submission.file_name,
        observation.sender_code,
        submission.received_on,
        coalesce(observation.sheet_name, '') as sheet_name,
        min_by(observation.cell_ref, (length(observation.cell_ref), observation.cell_ref)) as first_cell,
        max_by(observation.cell_ref, (length(observation.cell_ref), observation.cell_ref)) as last_cell,
        count(*) as cells,
        case when count(*) = 1 then max(observation.value) end as value
    from asked
    inner join core.dim_org_unit as judged
        on judged.org_unit_key = asked.org_unit_key
    inner join core.fct_observation as observation
        on observation.measure_code = asked.measure_code
        and observation.period_key = asked.period_key
        and observation.known_to = date '9999-12-31'
        and not observation.is_set_aside
        and observation.value is not null
    inner join core.dim_org_unit as member
        on member.org_unit_key = observation.org_unit_key
        and member.province_code = judged.province_code
    inner join core.dim_submission as submission
        on submission.submission_code = observation.submission_code
    group by
        asked.target_code, asked.side, asked.measure_code, asked.is_whole, submission.file_name, observation.sender_code,
        submission.received_on, observation.sheet_name
),

nearest as (
    select *
    from read
    qualify is_whole = max(is_whole) over (partition by target_code, side, measure_code)
)

select
    target_code,
    side,
    measure_code,
    file_name,
    sender_code,
    received_on,
    sheet_name,
    first_cell,
    last_cell,
    cells,
    value,
    greatest(count(*) over (partition by target_code, side, measure_code) - 12, 0) as more_files
from nearest
qualify row_number() over (
    partition by target_code, side, measure_code
    order by cells desc, file_name, sheet_name, received_on, sender_code, first_cell
) <= 12
order by
    target_code, side desc, measure_code, cells desc, file_name, sheet_name, received_on, sender_code, first_cell
