-- Files of which something is other than last night: read again, received, withdrawn, of another sender, no longer waiting.
-- Key: content_sha256
-- Sources: staging.submission_candidate, kept.submission_candidate (last night's).
select content_sha256 from (select * from staging.submission_candidate except select * from kept.submission_candidate)
union
select content_sha256 from (select * from kept.submission_candidate except select * from staging.submission_candidate)
