-- The changed input that bears most closely on each change.
-- Grain: change that a changed input may be behind.
-- Sources: staging.moved, staging.changed_reading.
-- Where the value stood still, what speaks of the target comes before what speaks of cells.
select
    moved.change_no,
    reading.cause,
    reading.cause_ref
from staging.moved as moved
inner join staging.changed_reading as reading
    on coalesce(reading.indicator_code, moved.indicator_code) = moved.indicator_code
    and (reading.plan_code is null or reading.plan_code = moved.plan_code)
    and (reading.target_code is null or reading.target_code = moved.target_code)
where moved.is_read_otherwise
qualify row_number() over (
    partition by moved.change_no
    order by
        case when moved.is_same_value and reading.priority <= 2 then 7 else reading.priority end,
        reading.cause_ref
) = 1
