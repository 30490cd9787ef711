-- Which figures a changed file tells or told, or one that counts from another day on.
-- Key: period_key
-- Sources: slice.file, slice.gone, staging.cell, staging.submission_interval, kept.submission_interval (last night's).
with changed_span as (
    (select * from staging.submission_interval except select * from kept.submission_interval)
    union
    (select * from kept.submission_interval except select * from staging.submission_interval)
),

changed_file as (
    select content_sha256 from changed_span
    union
    select content_sha256 from slice.file
)

select cell.period_key, cell.measure_code
from staging.cell as cell
inner join changed_file as file
    on file.content_sha256 = cell.content_sha256
where cell.period_key is not null
union
select period_key, measure_code
from slice.gone
where period_key is not null
