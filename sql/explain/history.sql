-- What the verdict was, from when to when.
-- Grain: version of the verdict.
-- Sources: explain.verdict, mart.attainment_history.
select
    history.known_from,
    history.known_to,
    history.status,
    history.status_vi,
    history.calendar,
    history.period_code,
    history.actual_value,
    history.reason_vi,
    history.reason_en
from explain.verdict as verdict
inner join mart.attainment_history as history
    on history.target_code = verdict.target_code
    and history.org_unit_key = verdict.org_unit_key
    and history.is_headline = verdict.is_headline
order by history.known_from
