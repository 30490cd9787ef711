-- Every rule of plausibility on every figure that it speaks of, kept or broken.
-- Grain: rule x unit compared x period of the left side.
-- Sources: reference.plausibility, staging.plausibility_side, staging.plausibility_expected.
-- Part of a sum is too low and proves nothing: a left side with members missing can still be too high,
-- beside a right side with members missing it can still be too low.
with whole as (
    select
        side.*,
        coalesce(side.members >= expected.members_expected, expected.rule_code is null) as is_whole
    from staging.plausibility_side as side
    left join staging.plausibility_expected as expected
        on expected.rule_code = side.rule_code
        and expected.side = side.side
        and expected.compared_key = side.compared_key
        and expected.period_key = side.period_key
),

-- A rule without a right side has plain numbers for limits.
beside as (
    select
        doubted.*,
        rule.lowest,
        rule.highest,
        rule.tolerance,
        case when rule.right_measures is null then 1 else standard.value end as right_value,
        standard.period_key as right_period_key,
        coalesce(standard.is_whole, true) as is_right_whole
    from whole as doubted
    inner join reference.plausibility as rule
        on rule.rule_code = doubted.rule_code
    left join whole as standard
        on standard.rule_code = doubted.rule_code
        and standard.side = 'right'
        and standard.compared_key = doubted.compared_key
        and standard.matched_period = doubted.matched_period
        and (
            rule.right_period <> 'latest_year'
            or standard.period_year between doubted.period_year - 2 and doubted.period_year
        )
    where doubted.side = 'left'
    qualify row_number() over (
        partition by doubted.rule_code, doubted.compared_key, doubted.period_key
        order by standard.period_year desc
    ) = 1
),

limited as (
    select
        *,
        case when is_whole then lowest * right_value - tolerance end as lowest_value,
        case when is_right_whole then highest * right_value + tolerance end as highest_value
    from beside
    where right_value is not null
)

select
    rule_code,
    compared_key,
    period_key,
    right_period_key,
    value,
    right_value,
    lowest_value,
    highest_value,
    coalesce(value < lowest_value, false) or coalesce(value > highest_value, false) as is_broken
from limited
where lowest_value is not null
    or highest_value is not null
