-- Delivered contents and what became of them.
-- Grain: content_sha256.
-- Sources: staging.submission_candidate, staging.submission_interval, reference.sample_submission.
with parameters as (
    select business_date from ops.run_parameters
),

span as (
    select
        content_sha256,
        max(active_to) as active_to,
        max_by(next_content_sha256, active_to) as next_content_sha256
    from staging.submission_interval
    group by content_sha256
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
        when candidate.refusal_code is not null or candidate.form_code is null then 'rejected'
        when span.active_to = date '9999-12-31' then 'loaded'
        else 'superseded'
    end as status,
    candidate.withdrawn_on,
    not candidate.is_waiting and (candidate.refusal_code is not null or candidate.form_code is null) as is_refused,
    successor.submission_code as superseded_by_submission_code,
    sample.content_sha256 is not null as is_sample,
    candidate.rows_read,
    candidate.rows_loaded,
    candidate.rows_rejected
from staging.submission_candidate as candidate
cross join parameters
left join span
    on span.content_sha256 = candidate.content_sha256
left join staging.submission_candidate as successor
    on successor.content_sha256 = span.next_content_sha256
left join reference.sample_submission as sample
    on sample.content_sha256 = candidate.content_sha256
