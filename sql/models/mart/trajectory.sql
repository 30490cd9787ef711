-- Where the targets that are not yet due stand on their way: projection at the mean pace of up to
--   five years, with the bands of the German sustainability indicators (5 % and 20 % of the way left).
-- Grain: target not yet due x method.
-- Sources: mart.attainment, staging.target_evidence, staging.target_context, reference.indicator,
--   ops.run_parameters.
with pending as (
    select
        target.*,
        indicator.natural_min,
        indicator.natural_max,
        date_part('year', parameters.business_date) as this_year
    from staging.target_context as target
    cross join ops.run_parameters as parameters
    inner join reference.indicator as indicator
        on indicator.indicator_code = target.indicator_code
    where target.due_on > parameters.business_date
),

yearly as (
    select
        evidence.target_code,
        evidence.period_year,
        evidence.period_code,
        evidence.value,
        evidence.is_passing
    from staging.target_evidence as evidence
    where evidence.is_headline
        and evidence.value is not null
        and evidence.known_to = date '9999-12-31'
    qualify row_number() over (
        partition by evidence.target_code, evidence.period_year
        order by evidence.is_from_year_start desc, evidence.ends_on desc, evidence.basis
    ) = 1
),

-- The unbroken run of years that ends with the latest one.
run as (
    select
        *,
        period_year - row_number() over (partition by target_code order by period_year) as run_no,
        row_number() over (partition by target_code order by period_year desc) as years_back
    from yearly
),

latest as (
    select * from run where years_back = 1
),

paced as (
    select
        latest.target_code,
        latest.period_year,
        latest.period_code,
        latest.value,
        latest.is_passing,
        count(*) as points,
        case
            when count(*) >= 4 then (latest.value - min_by(run.value, run.period_year))
                / (latest.period_year - min(run.period_year))
        end as pace_observed
    from latest
    inner join run
        on run.target_code = latest.target_code
        and run.run_no = latest.run_no
        and run.years_back <= 6
    group by latest.target_code, latest.period_year, latest.period_code, latest.value, latest.is_passing
),

projected as (
    select
        pending.target_code,
        pending.target_value,
        pending.due_year,
        pending.due_on,
        pending.direction,
        pending.level_abolished_on,
        paced.period_code,
        paced.value,
        paced.is_passing,
        coalesce(paced.points, 0) as points,
        paced.pace_observed,
        case when pending.direction = 'lower' then -1 else 1 end as sign,
        case
            when pending.due_year > paced.period_year
                then (pending.target_value - paced.value) / (pending.due_year - paced.period_year)
        end as pace_required,
        case
            when pending.baseline_value is not null and pending.due_year > date_part('year', pending.baseline_on)
                then pending.baseline_value
                    + (pending.target_value - pending.baseline_value)
                    * (pending.this_year - date_part('year', pending.baseline_on))
                    / (pending.due_year - date_part('year', pending.baseline_on))
        end as expected_now,
        least(
            greatest(
                paced.value + paced.pace_observed * (pending.due_year - paced.period_year),
                coalesce(pending.natural_min, -1e17)
            ),
            coalesce(pending.natural_max, 1e17)
        ) as projected_value
    from pending
    left join paced
        on paced.target_code = pending.target_code
),

judged as (
    select
        *,
        case
            when level_abolished_on <= due_on then 'not_applicable'
            when value is null then 'no_data'
            when is_passing then 'met'
            when pace_observed is null then 'no_pace'
            when sign * pace_observed <= 0 then 'moving_away'
            when sign * (target_value - projected_value) < 0.05 * sign * (target_value - value) then 'on_track'
            when sign * (target_value - projected_value) <= 0.20 * sign * (target_value - value)
                then 'slightly_behind'
            else 'off_track'
        end as outlook
    from projected
)

select
    target_code,
    'linear_pace' as method_id,
    true as is_default,
    period_code as last_period_code,
    value as actual_value,
    points,
    cast(expected_now as decimal(28, 10)) as expected_now,
    cast(pace_observed as decimal(28, 10)) as pace_observed,
    cast(pace_required as decimal(28, 10)) as pace_required,
    cast(case when pace_observed is not null then projected_value end as decimal(28, 10)) as projected_value,
    outlook,
    case outlook
        when 'not_applicable' then 'Cấp hành chính của chỉ tiêu không còn'
        when 'no_data' then 'Chưa có số liệu'
        when 'met' then 'Giá trị mới nhất đã đạt chỉ tiêu'
        when 'no_pace' then 'Có ' || points::text || ' năm số liệu liên tục, cần ít nhất 4 để ước tốc độ'
        when 'moving_away' then 'Xu hướng không tiến về chỉ tiêu'
        else 'Theo tốc độ các năm qua'
    end as reason_vi,
    case outlook
        when 'not_applicable' then 'The administrative level of the target no longer exists'
        when 'no_data' then 'No data yet'
        when 'met' then 'The latest value meets the target'
        when 'no_pace' then points::text || ' years in a row known, at least 4 needed for a pace'
        when 'moving_away' then 'The trend does not lead to the target'
        else 'At the pace of the past years'
    end as reason_en
from judged
