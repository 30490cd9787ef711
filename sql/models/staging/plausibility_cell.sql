-- At which cell a broken rule of plausibility is told: of its doubted side, of a sum at its total, the largest figure.
-- Grain: rule x unit compared x period of the left side, where the rule is broken.
-- Sources: staging.plausibility_result, staging.plausibility_term, staging.current_observation, staging.unit_above,
--   reference.plausibility.
with broken as (
    select
        result.rule_code,
        result.compared_key,
        result.period_key,
        case when rule.finding_code = 'SUM_DIFFERS' then 'right' else 'left' end as told_side,
        case
            when rule.finding_code = 'SUM_DIFFERS' then result.right_period_key
            else result.period_key
        end as told_period_key
    from staging.plausibility_result as result
    inner join reference.plausibility as rule
        on rule.rule_code = result.rule_code
    where result.is_broken
),

placed as (
    select
        broken.rule_code,
        broken.compared_key,
        broken.period_key,
        term.sign,
        observation.value,
        observation.content_sha256,
        observation.sheet_name,
        observation.cell_ref
    from broken
    inner join staging.plausibility_term as term
        on term.rule_code = broken.rule_code
        and term.side = broken.told_side
    inner join staging.unit_above as above
        on above.above_key = broken.compared_key
        and above.added_to = term.added_to
    inner join staging.current_observation as observation
        on observation.measure_code = term.measure_code
        and observation.org_unit_key = above.org_unit_key
        and observation.period_key = broken.told_period_key
        and above.valid_from <= observation.ends_on
        and above.valid_to > observation.ends_on
)

select
    rule_code,
    compared_key,
    period_key,
    max_by(content_sha256, (sign, value, cell_ref)) as content_sha256,
    max_by(sheet_name, (sign, value, cell_ref)) as sheet_name,
    max_by(cell_ref, (sign, value, cell_ref)) as cell_ref
from placed
group by rule_code, compared_key, period_key
