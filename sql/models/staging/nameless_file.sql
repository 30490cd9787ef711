-- Files in quarantine that nobody can say the sender of, and every sender whom their text may mean: three
--   communes of one name are three candidates.
-- Grain: content_sha256 x sender.
-- Sources: staging.submission_candidate, staging.sender_candidate.
-- Left out: files whose text fits nobody, and senders that have ended.
with nameless as (
    select content_sha256, form_code, part_code, period_key, vintage_code
    from staging.submission_candidate
    where refusal_code = 'SENDER_UNKNOWN'
        and withdrawn_on is null
)

select
    nameless.content_sha256,
    nameless.form_code,
    coalesce(nameless.part_code, '') as part_code,
    nameless.period_key,
    coalesce(nameless.vintage_code, '') as vintage_code,
    candidate.sender_code
from nameless
inner join staging.sender_candidate as candidate
    on candidate.content_sha256 = nameless.content_sha256
    and not candidate.is_ended
qualify candidate.match_length = max(candidate.match_length) over (partition by nameless.content_sha256)
