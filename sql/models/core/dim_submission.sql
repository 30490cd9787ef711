-- Delivered contents and what became of them.
-- Grain: content_sha256.
-- Sources: staging.submission_candidate, staging.submission_interval, staging.lost_submission,
--   reference.sample_submission.
with parameters as (
    select business_date from ops.run_parameters
),

candidate as (
    select
        submission.*,
        submission.refusal_code is not null or submission.form_code is null or lost.content_sha256 is not null
            as is_rejected
    from staging.submission_candidate as submission
    left join staging.lost_submission as lost
        on lost.content_sha256 = submission.content_sha256
),

span as (
    select
        content_sha256,
        max(active_to) as active_to,
        max_by(next_content_sha256, active_to) as next_content_sha256
    from staging.submission_interval
    group by content_sha256
),

-- A later version of the same day, or one dated later and here before it: it never stood.
outdone as (
    select
        candidate.content_sha256,
        standing.content_sha256 as next_content_sha256
    from candidate
    inner join staging.submission_interval as standing
        on standing.submission_key = candidate.form_code || '|' || candidate.part_code || '|'
            || candidate.sender_code || '|' || candidate.period_key
        and standing.active_from <= candidate.known_from
        and candidate.known_from < standing.active_to
    left join span
        on span.content_sha256 = candidate.content_sha256
    where span.content_sha256 is null
        and not candidate.is_waiting
        and not candidate.is_rejected
)

select
    candidate.submission_code,
    candidate.form_code,
    coalesce(candidate.part_code, '') as part_code,
    candidate.sender_code,
    candidate.calendar,
    candidate.period_code,
    coalesce(candidate.vintage_code, '') as vintage_code,
    candidate.file_name,
    candidate.file_path,
    candidate.content_sha256,
    candidate.received_on,
    candidate.known_from,
    span.active_to,
    candidate.first_seen_on,
    case
        when candidate.is_waiting then 'waiting'
        when candidate.withdrawn_on <= parameters.business_date then 'withdrawn'
        when candidate.is_rejected then 'rejected'
        when span.active_to = date '9999-12-31' then 'loaded'
        else 'superseded'
    end as status,
    candidate.withdrawn_on,
    not candidate.is_waiting and candidate.is_rejected as is_refused,
    successor.submission_code as superseded_by_submission_code,
    sample.content_sha256 is not null as is_sample,
    candidate.rows_read,
    candidate.rows_loaded,
    candidate.rows_rejected
from candidate
cross join parameters
left join span
    on span.content_sha256 = candidate.content_sha256
left join outdone
    on outdone.content_sha256 = candidate.content_sha256
left join staging.submission_candidate as successor
    on successor.content_sha256 = case
        when span.content_sha256 is null then outdone.next_content_sha256
        else span.next_content_sha256
    end
left join reference.sample_submission as sample
    on sample.content_sha256 = candidate.content_sha256
