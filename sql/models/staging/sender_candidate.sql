-- Whom the text of a file may mean: every sender of its form that fits, and how well.
-- Grain: content_sha256 x sender x length of what fits.
-- Sources: raw.submission, core.dim_period, reference.sender, sender_alias, org_unit, duty, measure, name_key.
-- Left out: contents that wait for their day, they have no reading yet.
with holder as (
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
)

select distinct
    match.content_sha256,
    match.sender_code,
    match.match_length,
    sender.org_unit_code as sender_org_unit_code,
    sender.province_code,
    coalesce(reading.said_sender_code, '') not in ('', match.sender_code) as is_said_otherwise,
    (reading.period_ends_on < sender.valid_from or reading.period_ends_on >= sender.valid_to)
        as is_ended,
    reading.period_ends_on < sender.valid_from as is_not_yet
from match
inner join reading
    on reading.content_sha256 = match.content_sha256
inner join reference.sender as sender
    on sender.sender_code = match.sender_code
