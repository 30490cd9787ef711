-- Every delivered content with its sender resolved and its order among its rivals.
-- Grain: content_sha256.
-- Sources: raw.delivery, raw.submission, core.dim_period, staging.sender_candidate, reference.withdrawals,
--   ops.run_parameters.
-- A content that waits has no reading yet: its form and period are null.
with delivery as (
    select
        *,
        min(known_from) over (partition by content_sha256) as first_known_from
    from raw.delivery
),

-- A copy in an older folder that turns up later changes neither the day of receipt nor the order:
-- only deliveries that counted from the first day have a say.
content as (
    select
        content_sha256,
        min(received_on) as received_on,
        min(known_from) as known_from,
        min(first_seen_on) as first_seen_on,
        min(sequence_no) as sequence_no,
        min_by(file_path, (received_on, sequence_no)) as file_path,
        min_by(file_name, (received_on, sequence_no)) as file_name,
        bool_and(is_waiting) as is_waiting
    from delivery
    where known_from = first_known_from
    group by content_sha256
),

reading as (
    select
        submission.*,
        period.ends_on as period_ends_on
    from raw.submission as submission
    left join core.dim_period as period
        on period.calendar = submission.calendar
        and period.period_code = submission.period_code
),

-- Three communes are called Hoàng Văn Thụ: a name that fits several that still exist names none.
resolved as (
    select *
    from staging.sender_candidate
    window namesakes as (partition by content_sha256, match_length, is_said_otherwise, is_ended)
    qualify row_number() over (
        partition by content_sha256
        order by match_length desc, is_said_otherwise, is_ended, sender_code
    ) = 1
        and (is_ended or min(sender_code) over namesakes = max(sender_code) over namesakes)
)

select
    content.content_sha256,
    coalesce(reading.form_code, 'X') || '-' || left(content.content_sha256, 12) as submission_code,
    content.file_name,
    content.file_path,
    content.received_on,
    content.known_from,
    content.first_seen_on,
    content.sequence_no,
    content.is_waiting,
    -- "_lan2", "lần 3", "(sửa)", "bổ sung": a mark in the name orders deliveries of one day. Some
    -- machines write the accents as characters of their own; a year is no mark (Tân Lan 2023).
    coalesce(
        try_cast(
            nullif(regexp_extract(lower(content.file_name), '(?:^|[ _(.-])l[aâầ]\x{302}?\x{300}?n[ _-]*([0-9]{1,2})([^0-9]|$)', 1), '')
            as integer
        ),
        case
            when regexp_matches(lower(content.file_name), '\(s[^)]{1,3}a\)|_sua|b[oôổ]\x{302}?\x{309}?[ _-]?sung')
                then 2
        end,
        1
    ) as revision_no,
    reading.form_code,
    reading.form_fingerprint,
    reading.part_code,
    reading.calendar,
    reading.period_code,
    reading.calendar || ':' || reading.period_code as period_key,
    reading.period_ends_on,
    case when reading.vintage_code in ('preliminary', 'official') then 'official' else reading.vintage_code end
        as vintage_code,
    coalesce(reading.vintage_code = 'preliminary', false) as is_preliminary,
    reading.sender_text,
    reading.said_sender_code,
    resolved.sender_code,
    resolved.sender_org_unit_code,
    resolved.province_code,
    reading.is_rejected as is_refused_by_reader,
    case
        when content.is_waiting or reading.content_sha256 is null then null
        when reading.is_rejected then 'READER'
        when resolved.sender_code is null then 'SENDER_UNKNOWN'
        when resolved.is_said_otherwise then 'ORIGIN_CONFLICT'
        when resolved.is_ended and resolved.is_not_yet then 'SENDER_NOT_YET'
        when resolved.is_ended then 'SENDER_ENDED'
    end as refusal_code,
    case when withdrawal.withdrawn_on <= parameters.business_date then withdrawal.withdrawn_on end as withdrawn_on,
    reading.rows_read,
    reading.rows_loaded,
    reading.rows_rejected
from content
cross join ops.run_parameters as parameters
left join reading
    on reading.content_sha256 = content.content_sha256
    and not content.is_waiting
left join resolved
    on resolved.content_sha256 = content.content_sha256
left join reference.withdrawals as withdrawal
    on withdrawal.content_sha256 = content.content_sha256
