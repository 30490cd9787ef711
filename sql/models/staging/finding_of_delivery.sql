-- A content that its sender took back and that is delivered afterwards, again or for the first time: it does not count.
-- Grain: finding, one per path.
-- Sources: raw.delivery, staging.submission_candidate.
-- Settled once another content for the same form, part, sender and period has come since.
with withdrawn as (
    select
        delivery.content_sha256,
        delivery.file_path,
        delivery.known_from,
        delivery.first_seen_on,
        candidate.form_code,
        candidate.part_code,
        candidate.sender_code,
        candidate.period_key,
        candidate.withdrawn_on
    from raw.delivery as delivery
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = delivery.content_sha256
    where delivery.known_from >= candidate.withdrawn_on
        and not delivery.is_waiting
),

answered as (
    select withdrawn.file_path
    from withdrawn
    inner join staging.submission_candidate as other
        on other.form_code = withdrawn.form_code
        and other.part_code = withdrawn.part_code
        and other.sender_code = withdrawn.sender_code
        and other.period_key = withdrawn.period_key
        and other.known_from >= withdrawn.known_from
    where other.refusal_code is null
        and other.withdrawn_on is null
        and not other.is_waiting
    group by withdrawn.file_path
)

select
    'WITHDRAWN_CONTENT' as code,
    withdrawn.content_sha256,
    withdrawn.file_path as found,
    withdrawn.withdrawn_on::text as expected,
    withdrawn.first_seen_on
from withdrawn
left join answered
    on answered.file_path = withdrawn.file_path
where answered.file_path is null
