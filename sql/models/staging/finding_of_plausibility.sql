-- Figures that break a rule of plausibility, at a cell of the side that is doubted; sums at their total.
-- Grain: finding.
-- Sources: staging.plausibility_result, staging.plausibility_cell, reference.plausibility, core.dim_org_unit.
-- Periods are named with their calendar wherever two of them are compared.
with broken as (
    select
        result.*,
        rule.finding_code,
        cell.content_sha256,
        cell.sheet_name,
        cell.cell_ref,
        unit.org_unit_code,
        '⟨' || regexp_replace(cast(result.value as decimal(28, 4))::text, '\.?0+$', '') || '⟩' as value_text,
        '⟨' || regexp_replace(cast(result.right_value as decimal(28, 4))::text, '\.?0+$', '') || '⟩' as right_text,
        '⟨' || regexp_replace(cast(result.value - result.right_value as decimal(28, 4))::text, '\.?0+$', '') || '⟩'
            as difference_text,
        '⟨' || regexp_replace(cast(result.lowest_value as decimal(28, 4))::text, '\.?0+$', '') || '⟩' as lowest_text,
        '⟨' || regexp_replace(cast(result.highest_value as decimal(28, 4))::text, '\.?0+$', '') || '⟩' as highest_text
    from staging.plausibility_result as result
    inner join reference.plausibility as rule
        on rule.rule_code = result.rule_code
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = result.compared_key
    left join staging.plausibility_cell as cell
        on cell.rule_code = result.rule_code
        and cell.compared_key = result.compared_key
        and cell.period_key = result.period_key
    where result.is_broken
)

select
    finding_code as code,
    rule_code,
    content_sha256,
    sheet_name,
    cell_ref,
    null::text as raw_text,
    org_unit_code || ' ' || period_key || ': ' || value_text as found,
    case
        when finding_code = 'SUM_DIFFERS' then right_text || ' (' || difference_text || ')'
        when lowest_text is null then '≤ ' || highest_text
        when highest_text is null then '≥ ' || lowest_text
        else lowest_text || ' – ' || highest_text
    end || case when right_period_key <> period_key then ' (' || right_period_key || ')' else '' end as expected
from broken
