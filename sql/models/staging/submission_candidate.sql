-- Every delivered content with its sender resolved and its order among its rivals.
-- Grain: content_sha256.
-- Sources: raw.delivery, raw.submission, reference.sender, sender_alias, duty, withdrawals, name_key,
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

holder as (
    select form_code, sender_code from reference.duty
    union
    select form.form_code, sender.sender_code
    from reference.sender as sender
    inner join (select distinct form_code from reference.measure) as form
        on contains(' ' || sender.form_codes || ' ', ' ' || form.form_code || ' ')
),

sender_name as (
    select sender.sender_code, name_key.match_key
    from reference.sender as sender
    inner join reference.name_key as name_key
        on name_key.source_text = sender.sender_name_vi
    union
    select alias.sender_code, name_key.match_key
    from reference.sender_alias as alias
    inner join reference.name_key as name_key
        on name_key.source_text = alias.alias_vi
    union
    select sender.sender_code, name_key.match_key
    from reference.sender as sender
    inner join reference.org_unit as unit
        on unit.org_unit_code = sender.org_unit_code
        and unit.org_level <> 'province'
        and coalesce(unit.valid_from, sender.valid_from) < sender.valid_to
        and sender.valid_from < coalesce(unit.valid_to, sender.valid_to)
    inner join reference.name_key as name_key
        on name_key.source_text = unit.org_unit_name_vi
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

-- A title may say more than the name ("UBND huyện Chi Lăng, tỉnh Lạng Sơn"): the longest name that
-- it contains is meant. A file without a sender's name is of the sender that its properties name, else
-- it can only come from a form's sole sender.
match as (
    select
        reading.content_sha256,
        holder.sender_code,
        length(sender_name.match_key) as match_length
    from reading
    inner join holder
        on holder.form_code = reading.form_code
    inner join sender_name
        on sender_name.sender_code = holder.sender_code
        and contains(reading.sender_match_key, sender_name.match_key)
    union all
    -- A form of one unit begins with the unit's code: it says more than a name that several bear.
    select
        reading.content_sha256,
        sender.sender_code,
        1000 as match_length
    from reading
    inner join holder
        on holder.form_code = reading.form_code
    inner join reference.sender as sender
        on sender.sender_code = holder.sender_code
        and sender.org_unit_code = regexp_extract(reading.sender_match_key, '^([0-9]{5})( |$)', 1)
        and reading.period_ends_on >= sender.valid_from
        and reading.period_ends_on < sender.valid_to
    union all
    select
        reading.content_sha256,
        min(holder.sender_code) as sender_code,
        0 as match_length
    from reading
    inner join holder
        on holder.form_code = reading.form_code
        and (coalesce(reading.said_sender_code, '') in ('', holder.sender_code))
    where reading.sender_match_key is null
    group by reading.content_sha256
    having count(*) = 1
),

candidate_sender as (
    select distinct
        match.content_sha256,
        match.sender_code,
        match.match_length,
        sender.org_unit_code as sender_org_unit_code,
        sender.province_code,
        coalesce(reading.said_sender_code, '') not in ('', match.sender_code) as is_said_otherwise,
        (reading.period_ends_on < sender.valid_from or reading.period_ends_on >= sender.valid_to)
            as is_ended
    from match
    inner join reading
        on reading.content_sha256 = match.content_sha256
    inner join reference.sender as sender
        on sender.sender_code = match.sender_code
),

-- Three communes are called Hoàng Văn Thụ: a name that fits several that still exist names none.
resolved as (
    select *
    from candidate_sender
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
