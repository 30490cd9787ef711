-- Everything that differs from what the last published night told, verdicts and values.
-- Grain: verdict or value that differs, numbered.
-- Sources: staging.moved_verdict, staging.moved_value.
with every_one as (
    select
        'verdict' as subject,
        target_code,
        plan_code,
        is_headline,
        indicator_code,
        org_unit_key,
        period_key,
        old_period_key,
        old_status,
        then_status,
        new_status,
        old_value,
        then_value,
        new_value
    from staging.moved_verdict
    union all
    select
        'value' as subject,
        null::text as target_code,
        null::text as plan_code,
        null::boolean as is_headline,
        indicator_code,
        org_unit_key,
        period_key,
        case when old_value is not null then period_key end as old_period_key,
        null::text as old_status,
        null::text as then_status,
        null::text as new_status,
        old_value,
        then_value,
        new_value
    from staging.moved_value
)

select
    *,
    row_number() over (
        order by subject, target_code, is_headline, indicator_code, org_unit_key, period_key, new_value, old_value
    ) as change_no,
    -- Known of that day - known of today: something came, or a day passed. Told - known of that day: read otherwise.
    new_status is distinct from then_status or new_value is distinct from then_value as is_moved_since,
    old_status is distinct from then_status or old_value is distinct from then_value as is_read_otherwise,
    new_value is not distinct from old_value as is_same_value
from every_one
