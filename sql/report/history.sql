-- What was said of each target for its province, from when to when.
-- Grain: version of a headline verdict.
-- Sources: mart.attainment_history.
select
    history.target_code,
    history.known_from,
    nullif(history.known_to, date '9999-12-31') as known_to,
    history.status,
    round(history.actual_value, 4) as actual_value,
    history.reason_vi,
    history.reason_en
from mart.attainment_history as history
where history.is_headline
order by history.target_code, history.known_from desc
