-- How many figures each rule of quality was tried on tonight, and how many break it: passes too.
-- Grain: rule.
-- Sources: reference.plausibility, staging.plausibility_result, staging.series_tally, staging.period_pair,
--   staging.finding_of_period, ops.finding_code.
with plausibility as (
    select
        'plausibility/' || rule.rule_code as check_name,
        rule.severity,
        rule.source as sentence,
        count(result.rule_code) as rows_checked,
        coalesce(sum(case when result.is_broken then 1 end), 0)::bigint as failing_rows
    from reference.plausibility as rule
    left join staging.plausibility_result as result
        on result.rule_code = rule.rule_code
    group by rule.rule_code, rule.severity, rule.source
),

tried as (
    select
        doubt.code,
        coalesce(sum(tally.rows_checked), 0)::bigint as rows_checked,
        coalesce(sum(tally.failing_rows), 0)::bigint as failing_rows
    from (select unnest(['SERIES_JUMP', 'SERIES_OUTLIER']) as code) as doubt
    left join staging.series_tally as tally
        on tally.code = doubt.code
    group by doubt.code
    union all
    select
        'PERIODS_DIFFER' as code,
        (select count(*) from staging.period_pair) as rows_checked,
        (select count(*) from staging.finding_of_period) as failing_rows
)

select * from plausibility
union all
select
    'history/' || lower(tried.code) as check_name,
    finding_code.severity,
    finding_code.title_en as sentence,
    tried.rows_checked,
    tried.failing_rows
from tried
inner join ops.finding_code as finding_code
    on finding_code.code = tried.code
