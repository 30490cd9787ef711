-- Everything wrong or worth knowing, with its address and what to do.
-- Grain: finding.
-- Sources: raw.finding, raw.delivery, staging.finding, core.dim_submission, staging.previous_finding,
--   mart.duty, staging.finding_wording, ops.finding_code, reference.plausibility, reference.finding_severity,
--   reference.acknowledged, ops.run_parameters.
with found_in_files as (
    select
        code, null::text as rule_code, content_sha256, file_path, sheet_name, cell_ref, raw_text, found, expected,
        found as found_en, expected as expected_en, null::date as first_seen_on
    from raw.finding
    union all
    select
        finding.code,
        finding.rule_code,
        finding.content_sha256,
        null::text as file_path,
        finding.sheet_name,
        finding.cell_ref,
        finding.raw_text,
        coalesce(found_word.text_vi, finding.found) as found,
        coalesce(expected_word.text_vi, finding.expected) as expected,
        coalesce(found_word.text_en, finding.found) as found_en,
        coalesce(expected_word.text_en, finding.expected) as expected_en,
        finding.first_seen_on
    from staging.finding as finding
    left join staging.finding_wording as found_word
        on found_word.said = finding.found
    left join staging.finding_wording as expected_word
        on expected_word.said = finding.expected
),

of_duty as (
    select
        case when state = 'late' then 'SUBMISSION_LATE' else 'SUBMISSION_MISSING' end as code,
        null::text as content_sha256,
        null::text as file_path,
        null::text as sheet_name,
        null::text as cell_ref,
        null::text as raw_text,
        form_code || case when part_code = '' then '' else ' ' || part_code end || ' ' || sender_code || ' '
            || period_code || case when vintage_code = '' then '' else ' ' || vintage_code end
            || coalesce(' (' || days_late::text || ')', '') as found,
        due_on::text as expected,
        found as found_en,
        expected as expected_en,
        form_code,
        sender_code,
        calendar,
        period_code,
        null::text as rule_code,
        -- the days late differ from night to night, the finding is the same
        concat_ws(' ', part_code, vintage_code) as same_as,
        case when state = 'late' then received_on else due_on + 1 end as first_seen_on
    from mart.duty
    where state in ('late', 'missing')
),

every_finding as (
    select
        code,
        content_sha256,
        file_path,
        sheet_name,
        cell_ref,
        raw_text,
        found,
        expected,
        found_en,
        expected_en,
        null::text as form_code,
        null::text as sender_code,
        null::text as calendar,
        null::text as period_code,
        rule_code,
        found_en as same_as,
        first_seen_on
    from found_in_files
    union all
    select * from of_duty
),

-- From which day nobody waits for a correction. Some never counted: a version of the same day was
-- ahead of them, or they were refused and then withdrawn.
submission as (
    select
        *,
        coalesce(active_to, withdrawn_on, known_from) as over_on
    from core.dim_submission
),

-- A refused content is refused under every name: who sends the second empty file hears of it too.
refused_name as (
    select
        refused.content_sha256,
        coalesce(delivery.file_name, refused.file_name) as file_name,
        min(coalesce(delivery.known_from, refused.known_from)) as known_from,
        min(coalesce(delivery.first_seen_on, refused.first_seen_on)) as first_seen_on
    from core.dim_submission as refused
    left join raw.delivery as delivery
        on delivery.content_sha256 = refused.content_sha256
        and not delivery.is_waiting
    where refused.status = 'rejected'
    group by refused.content_sha256, coalesce(delivery.file_name, refused.file_name)
),

-- A refused file is settled when a later delivery of the same name, or for the same form, sender and
-- period, has been accepted.
settled as (
    select
        refused_name.content_sha256,
        refused_name.file_name,
        min(accepted.known_from) as settled_on
    from refused_name
    inner join core.dim_submission as refused
        on refused.content_sha256 = refused_name.content_sha256
    inner join core.dim_submission as accepted
        on accepted.status in ('loaded', 'superseded')
        and accepted.content_sha256 <> refused.content_sha256
        and accepted.known_from >= refused_name.known_from
        and (
            accepted.file_name = refused_name.file_name
            or (
                accepted.form_code = refused.form_code
                and accepted.part_code = refused.part_code
                and accepted.sender_code = refused.sender_code
                and accepted.calendar = refused.calendar
                and accepted.period_code = refused.period_code
            )
        )
    group by refused_name.content_sha256, refused_name.file_name
),

-- The name of the file under which a finding is told, also inside its words.
named as (
    select
        every_finding.code,
        case
            when catalogue.severity = 'error' then 'error'
            else coalesce(rule.severity, weighed.severity, catalogue.severity)
        end as severity,
        every_finding.rule_code,
        coalesce(rule.sentence_vi, catalogue.message_vi) as message_vi,
        coalesce(rule.sentence_en, catalogue.message_en) as message_en,
        every_finding.content_sha256,
        every_finding.file_path,
        every_finding.sheet_name,
        every_finding.cell_ref,
        every_finding.raw_text,
        case
            when refused_name.file_name is null then every_finding.found
            else replace(every_finding.found, submission.file_name, refused_name.file_name)
        end as found,
        case
            when refused_name.file_name is null then every_finding.found_en
            else replace(every_finding.found_en, submission.file_name, refused_name.file_name)
        end as found_en,
        every_finding.expected,
        every_finding.expected_en,
        every_finding.form_code,
        every_finding.sender_code,
        every_finding.calendar,
        every_finding.period_code,
        every_finding.same_as,
        coalesce(every_finding.first_seen_on, refused_name.first_seen_on) as first_seen_on,
        refused_name.file_name as refused_file_name,
        nullif(refused_name.file_name, submission.file_name) as other_file_name
    from every_finding
    inner join ops.finding_code as catalogue
        on catalogue.code = every_finding.code
    left join reference.plausibility as rule
        on rule.rule_code = every_finding.rule_code
    left join reference.finding_severity as weighed
        on weighed.code = every_finding.code
    left join submission
        on submission.content_sha256 = every_finding.content_sha256
    left join refused_name
        on refused_name.content_sha256 = every_finding.content_sha256
        and catalogue.severity = 'error'
),

placed as (
    select
        named.code,
        named.severity,
        named.rule_code,
        named.content_sha256,
        submission.submission_code,
        coalesce(named.form_code, submission.form_code) as form_code,
        coalesce(named.sender_code, submission.sender_code) as sender_code,
        coalesce(named.calendar, submission.calendar) as calendar,
        coalesce(named.period_code, submission.period_code) as period_code,
        coalesce(
            named.refused_file_name,
            submission.file_name,
            regexp_replace(named.file_path, '^.*/', '')
        ) as file_name,
        named.file_path,
        named.sheet_name,
        named.cell_ref,
        named.raw_text,
        named.found,
        named.expected,
        -- A path that was not read has no receipt: the night before remembers it.
        coalesce(
            named.first_seen_on,
            submission.first_seen_on,
            previous_finding.first_seen_on,
            parameters.business_date
        ) as first_seen_on,
        case
            -- what was found after a file was over is not over with it
            when submission.status in ('superseded', 'withdrawn') and submission.over_on <= parameters.business_date
                and (named.first_seen_on is null or named.first_seen_on < submission.over_on)
                then submission.over_on
            when settled.settled_on <= parameters.business_date then settled.settled_on
            when acknowledged.until >= parameters.business_date then parameters.business_date
        end as closed_on,
        replace(replace(named.message_vi, '{found}', coalesce(named.found, '')), '{expected}', coalesce(named.expected, ''))
            as sentence_vi,
        replace(
            replace(named.message_en, '{found}', coalesce(named.found_en, '')), '{expected}', coalesce(named.expected_en, '')
        )
            as sentence_en,
        replace(catalogue.fix_vi, '{expected}', coalesce(named.expected, '')) as fix_vi,
        replace(catalogue.fix_en, '{expected}', coalesce(named.expected_en, '')) as fix_en,
        finding_key.finding_id
    from named
    cross join ops.run_parameters as parameters
    inner join ops.finding_code as catalogue
        on catalogue.code = named.code
    cross join lateral (
        select
            left(
                md5(
                    concat_ws(
                        '|', named.code, named.content_sha256, named.file_path,
                        named.sheet_name, named.cell_ref, named.form_code,
                        named.sender_code, named.period_code, named.other_file_name, named.rule_code,
                        case when named.cell_ref is null then named.same_as end
                    )
                ),
                16
            ) as finding_id
    ) as finding_key
    left join submission
        on submission.content_sha256 = named.content_sha256
    left join settled
        on settled.content_sha256 = named.content_sha256
        and settled.file_name = coalesce(named.refused_file_name, submission.file_name)
    left join staging.previous_finding as previous_finding
        on previous_finding.finding_id = finding_key.finding_id
    left join reference.acknowledged as acknowledged
        on acknowledged.finding_id = finding_key.finding_id
),

-- Two findings of one code in one cell (two values of a ratio) are one for people.
once as (
    select *
    from placed
    qualify row_number() over (partition by finding_id order by found) = 1
)

select
    finding_id,
    code,
    severity,
    closed_on is null as is_open,
    first_seen_on,
    closed_on,
    submission_code,
    form_code,
    sender_code,
    calendar,
    period_code,
    file_name,
    sheet_name,
    cell_ref,
    raw_text,
    found,
    expected,
    rule_code,
    sentence_vi,
    fix_vi,
    concat_ws(', ', file_name, 'sheet ' || sheet_name, 'ô ' || cell_ref)
        || case when file_name is null then '' else ': ' end || sentence_vi || ' ' || fix_vi as message_vi,
    concat_ws(', ', file_name, 'sheet ' || sheet_name, 'cell ' || cell_ref)
        || case when file_name is null then '' else ': ' end || sentence_en || ' ' || fix_en as message_en
from once
