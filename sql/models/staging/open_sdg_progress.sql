-- Progress as Open SDG 2.4 measures it: compound annual growth so far over the growth that leads to the
--   target, or the growth alone where there is no target; for comparison, so in binary floating point.
-- Grain: series.
-- Sources: staging.progress_series, reference.threshold.
-- A figure that has no growth (from zero, to zero, over a change of sign) is null and says why: nothing is
--   put in the place of zero. The score is in -5 to 5; its slopes are those of the published method.
with threshold as (
    select
        cast(max(case when threshold_code = 'open_sdg_substantial_ratio' then value end) as double) as substantial,
        cast(max(case when threshold_code = 'open_sdg_moderate_ratio' then value end) as double) as moderate,
        cast(max(case when threshold_code = 'open_sdg_limited_ratio' then value end) as double) as limited,
        max(case when threshold_code = 'open_sdg_substantial_growth_pct' then value end) / 100 as substantial_growth,
        max(case when threshold_code = 'open_sdg_moderate_growth_pct' then value end) / 100 as moderate_growth,
        max(case when threshold_code = 'open_sdg_limited_growth_pct' then value end) / 100 as limited_growth,
        cast(max(case when threshold_code = 'open_sdg_limit_exponent' then value end) as double) as limit_exponent
    from reference.threshold
),

series as (
    select
        *,
        cast(base_value as double) as base,
        cast(latest_value as double) as latest,
        cast(natural_max as double) as most,
        coalesce(sign * latest_value >= sign * aim, false) as is_achieved,
        case
            when latest_value is null then 'nothing_received'
            when is_milestone then 'milestone'
            when is_growth_rate then 'growth_rate'
            when base_value is null or latest_year <= base_year then 'one_year'
            when base_value = 0 then 'zero_base'
            when aim = 0 then 'zero_target'
            when latest_value <> 0 and (base_value < 0) <> (latest_value < 0) then 'change_of_sign'
            when (base_value < 0) <> (aim < 0) then 'change_of_sign'
            when aim = base_value then 'target_is_base'
            when target_year <= base_year and aim is not null then 'target_before_base'
        end as undefined_because
    from staging.progress_series
),

grown as (
    select
        *,
        case when undefined_because is null then power(latest / base, 1.0 / (latest_year - base_year)) - 1 end
            as growth,
        case
            when undefined_because is null then power(cast(aim as double) / base, 1.0 / (target_year - base_year)) - 1
        end as growth_required,
        -- Near a natural limit less growth is asked for.
        case
            when most is null or base >= 2 * most then 1
            when base <= most then 1 - power(base / most, threshold.limit_exponent)
            else 1 - power((2 * most - base) / most, threshold.limit_exponent)
        end as ease,
        threshold.*
    from series
    cross join threshold
),

measured as (
    select
        *,
        case when base < 0 then -1 else 1 end * sign * growth / coalesce(abs(growth_required), 1) as progress_value
    from grown
),

judged as (
    select
        *,
        case
            when undefined_because in ('nothing_received', 'one_year') then 'not_available'
            when is_achieved then 'target_achieved'
            when undefined_because is not null then 'not_available'
            when progress_value >= case when aim is null then substantial_growth * ease else substantial end
                then 'substantial_progress'
            when progress_value >= case when aim is null then moderate_growth * ease else moderate end
                then 'moderate_progress'
            when progress_value >= case when aim is null then limited_growth else limited end
                then 'limited_progress'
            else 'deterioration'
        end as progress_status
    from measured
)

select
    target_code,
    cast(100 * growth as decimal(28, 10)) as growth_observed_pct,
    cast(100 * growth_required as decimal(28, 10)) as growth_required_pct,
    case
        when growth is not null then cast(
            least(
                greatest(latest * power(1 + growth, target_year - latest_year), coalesce(natural_min, -1e17)),
                coalesce(most, 1e17)
            ) as decimal(28, 10)
        )
    end as projected_value,
    cast(progress_value as decimal(28, 10)) as progress_value,
    cast(
        case
            when progress_status = 'target_achieved' then 5
            when progress_status = 'not_available' then null
            when aim is not null and progress_value >= moderate then least(7.1429 * progress_value - 4.2857, 5)
            when aim is not null then greatest(4.1667 * progress_value - 2.5, -5)
            when progress_status = 'deterioration' then greatest(125 * progress_value - 2.5, -5)
            when progress_status = 'limited_progress' then 500 * progress_value / ease - 2.5
            when progress_status = 'moderate_progress' then 250 * progress_value / ease - 1.25
            else least(500 * progress_value / ease - 5, 5)
        end as decimal(28, 10)
    ) as score,
    progress_status,
    undefined_because
from judged
