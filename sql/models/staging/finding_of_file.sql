-- Findings about a delivery as a whole that only the ledger can tell.
-- Grain: finding.
-- Sources: raw.delivery, staging.submission_candidate, staging.lost_submission, staging.cell,
--   core.dim_org_unit.
with sender_refused as (
    select
        candidate.refusal_code as code,
        candidate.content_sha256,
        candidate.sender_text as raw_text,
        coalesce(candidate.sender_text, '') as found,
        case
            when candidate.refusal_code = 'ORIGIN_CONFLICT' then candidate.said_sender_code
            else candidate.form_code
        end as expected
    from staging.submission_candidate as candidate
    where candidate.refusal_code in ('SENDER_UNKNOWN', 'SENDER_ENDED', 'SENDER_NOT_YET', 'ORIGIN_CONFLICT')
),

same_content as (
    select
        'SAME_CONTENT' as code,
        content_sha256,
        null::text as raw_text,
        string_agg(distinct file_name, ', ' order by file_name) as found,
        '' as expected
    from raw.delivery
    where not is_waiting
    group by content_sha256
    having count(distinct file_name) > 1
),

backdated as (
    select
        'BACKDATED' as code,
        candidate.content_sha256,
        null::text as raw_text,
        candidate.received_on::text as found,
        candidate.known_from::text as expected
    from staging.submission_candidate as candidate
    where candidate.known_from > candidate.received_on
        and not candidate.is_waiting
),

-- Two files for the same key on the same day, with nothing to tell which is the later.
order_tie as (
    select
        'ORDER_TIE' as code,
        later.content_sha256,
        null::text as raw_text,
        later.file_name as found,
        earlier.file_name as expected
    from staging.submission_candidate as later
    inner join staging.submission_candidate as earlier
        on earlier.form_code = later.form_code
        and earlier.part_code = later.part_code
        and earlier.sender_code = later.sender_code
        and earlier.period_key = later.period_key
        and earlier.received_on = later.received_on
        and earlier.revision_no = later.revision_no
        and earlier.sequence_no < later.sequence_no
    where later.refusal_code is null
        and earlier.refusal_code is null
),

version as (
    select
        *,
        row_number() over (
            partition by form_code, part_code, sender_code, period_key
            order by received_on, revision_no, sequence_no
        ) as version_no
    from staging.submission_candidate
    where not is_waiting
        and refusal_code is null
        and form_code is not null
        and period_key is not null
        and content_sha256 not in (select content_sha256 from staging.lost_submission)
),

-- What a version takes the place of: the last one before it that had come by then, be it of the same day.
replaced as (
    select
        later.content_sha256,
        earlier.content_sha256 as replaced_content_sha256
    from version as later
    inner join version as earlier
        on earlier.form_code = later.form_code
        and earlier.part_code = later.part_code
        and earlier.sender_code = later.sender_code
        and earlier.period_key = later.period_key
        and earlier.version_no < later.version_no
        and earlier.known_from <= later.known_from
        and (earlier.withdrawn_on is null or earlier.withdrawn_on > later.known_from)
    qualify row_number() over (partition by later.content_sha256 order by earlier.version_no desc) = 1
),

-- What both told, of these files alone.
cell_key as (
    select distinct
        cell.content_sha256,
        cell.measure_code || ' ' || unit.org_unit_code
            || case when cell.breakdown_code = '' then '' else ' ' || cell.breakdown_code end as cell_key
    from staging.cell as cell
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = cell.org_unit_key
    where cell.measure_code <> '_plan'
        and cell.content_sha256 in (
            select content_sha256 from replaced
            union all
            select replaced_content_sha256 from replaced
        )
),

-- A correction that brings fewer figures than what it replaces.
shrunk as (
    select
        'SHRUNK' as code,
        replaced.content_sha256,
        null::text as raw_text,
        count(*)::text || ': ' || string_agg(lost.cell_key, '; ' order by lost.cell_key) as found,
        '' as expected
    from replaced
    inner join cell_key as lost
        on lost.content_sha256 = replaced.replaced_content_sha256
    left join cell_key as kept
        on kept.content_sha256 = replaced.content_sha256
        and kept.cell_key = lost.cell_key
    where kept.cell_key is null
    group by replaced.content_sha256
)

select * from sender_refused
union all
select * from same_content
union all
select * from backdated
union all
select * from order_tie
union all
select * from shrunk
