-- Why a verdict stands, in a sentence that a leader reads, Vietnamese and English.
-- Grain: target x unit x day.
-- Sources: staging.verdict_phrase, reference.status.
with worded as (
    select
        phrase.*,
        status.status_vi,
        status.status_en,
        right(phrase.due_on::text, 2) || '/' || substr(phrase.due_on::text, 6, 2) || '/'
            || left(phrase.due_on::text, 4) as due_on_vi,
        right(phrase.level_abolished_on::text, 2) || '/'
            || substr(phrase.level_abolished_on::text, 6, 2) || '/'
            || left(phrase.level_abolished_on::text, 4) as level_abolished_on_vi,
        right(phrase.province_ends_on::text, 2) || '/'
            || substr(phrase.province_ends_on::text, 6, 2) || '/'
            || left(phrase.province_ends_on::text, 4) as province_ends_on_vi,
        upper(left(phrase.period_name_vi, 1)) || substr(phrase.period_name_vi, 2) as period_vi,
        case phrase.org_level when 'district' then 'Cấp huyện' when 'commune' then 'Cấp xã'
            else 'Cấp hành chính này' end
            as level_vi,
        case phrase.org_level when 'district' then 'The district level'
            else 'This administrative level' end as level_en,
        -- A year of which nothing else is asked is judged like any single value.
        case
            when phrase.periods_expected = 1 and phrase.reason_code = 'held' then 'passed'
            when phrase.periods_expected = 1 and phrase.reason_code = 'breached' then 'failed'
            else phrase.reason_code
        end as sentence_code,
        case
            when phrase.figure_kind in ('rank', 'milestone', 'growth') then phrase.figure_kind
            when phrase.is_yes_or_no and not phrase.is_headline then 'yes_or_no'
            when phrase.scope = 'each_unit' and phrase.is_headline
                and phrase.lowest_member_vi is not null then 'lowest'
            when phrase.eval_comparator in ('le', 'lt') then 'limit'
            else 'amount'
        end as sentence_kind,
        phrase.coverage_vi
            || case when phrase.basis = 'reported'
            and phrase.method <> 'given' then '; theo tỷ lệ đơn vị báo cáo' else '' end
            || case when phrase.is_narrow then '; chỉ khi làm tròn mới đủ' else '' end
            || coalesce('; có kỳ theo văn bản ' || phrase.period_documents, '') as remark_vi,
        phrase.coverage_en
            || case when phrase.basis = 'reported'
            and phrase.method <> 'given' then '; as reported, not computed' else '' end
            || case when phrase.is_narrow then '; only rounding would reach it' else '' end
            || coalesce('; some periods by document ' || phrase.period_documents, '') as remark_en
    from (
        -- Missed by less than half of the first decimal: what a printed figure hides.
        select
            *,
            status = 'not_met' and is_met_at_stated_precision
                and abs(value - target_value) < 0.05 as is_narrow
        from staging.verdict_phrase
    ) as phrase
    inner join reference.status as status
        on status.status = phrase.status
),

-- What was found, beside what was asked.
found as (
    select
        *,
        case sentence_kind
            when 'rank' then 'Xếp hạng ' || value_vi || ', chỉ tiêu ' || ask_vi
                || coalesce(' đặt khi có ' || other_universe
                    || ' tỉnh, thành phố, không quy đổi', '')
            when 'milestone' then case when is_passing then 'Đã hoàn thành, '
                else 'Chưa hoàn thành, ' end
                || 'theo số liệu ' || period_name_vi || '; hạn ' || due_on_vi
            when 'growth' then case when is_passing then 'Mức tăng ' else 'Mức tăng chỉ ' end
                || value_vi
                || ', chỉ tiêu ' || ask_vi
            when 'yes_or_no' then case when numerator > 0 then 'Đơn vị này đã có'
                else 'Đơn vị này chưa có' end
            when 'lowest' then 'Thấp nhất là ' || lowest_member_vi || ': ' || value_vi
                || coalesce(fraction_vi, '')
                || ', chỉ tiêu từng đơn vị ' || ask_vi
                || coalesce('; ' || nullif(units_passing, 0)::text || '/' || units_judged::text
                    || ' ' || members_vi || ' đạt', '')
            when 'limit' then 'Ở mức ' || value_vi || coalesce(fraction_vi, '') || ', chỉ tiêu '
                || ask_vi
            else case when is_passing then 'Đạt ' else 'Chỉ đạt ' end || value_vi
                || coalesce(fraction_vi, '')
                || ', chỉ tiêu ' || ask_vi
        end || remark_vi as found_vi,
        case sentence_kind
            when 'rank' then 'Ranked ' || value_en || ', target: ' || ask_en
                || coalesce(' set among ' || other_universe || ' provinces, not converted', '')
            when 'milestone' then case when is_passing then 'Done' else 'Not done' end
                || ' by the data of ' || period_name_en || '; due ' || due_on::text
            when 'growth' then case when is_passing then 'Grew by ' else 'Grew by only ' end
                || value_en
                || ', target: ' || ask_en
            when 'yes_or_no' then case when numerator > 0 then 'This unit has it'
                else 'This unit does not have it' end
            when 'lowest' then 'Lowest is ' || lowest_member_vi || ': ' || value_en
                || coalesce(fraction_en, '')
                || ', target for each: ' || ask_en
                || coalesce('; ' || nullif(units_passing, 0)::text || ' of ' || units_judged::text
                    || ' ' || members_en || ' reach it', '')
            when 'limit' then 'Stands at ' || value_en || coalesce(fraction_en, '') || ', target: '
                || ask_en
            else case when is_passing then 'Reached ' else 'Only ' end || value_en
                || coalesce(fraction_en, '')
                || ', target: ' || ask_en
        end || remark_en as found_en,
        case sentence_kind
            when 'rank' then 'hiện xếp hạng ' || value_vi || ' (' || period_name_vi || ')'
            when 'milestone' then case when is_passing then 'hiện đã hoàn thành'
                else 'hiện chưa hoàn thành' end
            when 'growth' then 'hiện tăng ' || value_vi || ' (' || period_name_vi || ')'
            else 'hiện có ' || value_vi || ' (' || period_name_vi || ')'
        end || coverage_vi as now_vi,
        case sentence_kind
            when 'rank' then 'now ranked ' || value_en || ' (' || period_name_en || ')'
            when 'milestone' then case when is_passing then 'now done' else 'not done yet' end
            else 'now ' || value_en || ' (' || period_name_en || ')'
        end || coverage_en as now_en,
        '; đạt ' || periods_held::text || '/' || periods_expected::text || ' ' || held_vi
            || case
                when periods_known < periods_expected
                    then ', ' || (periods_expected - periods_known)::text || ' ' || held_vi
                        || ' chưa có số liệu'
                else ''
            end as times_held_vi,
        '; held in ' || periods_held::text || ' of ' || periods_expected::text || ' ' || held_en
            || 's'
            || case
                when periods_known < periods_expected then ', '
                    || (periods_expected - periods_known)::text || ' not known'
                else ''
            end as times_held_en
    from worded
)

select
    target_code,
    is_headline,
    org_unit_key,
    moment_on,
    coalesce(
        case sentence_code
            when 'decided' then 'Theo văn bản ' || document || ': ' || status_vi
            when 'level_abolished' then level_vi || ' kết thúc từ ' || level_abolished_on_vi
                || ', trước hạn ' || due_on_vi
            when 'due_later' then 'Đến hạn ' || due_on_vi || '; '
                || coalesce(now_vi, 'chưa có số liệu')
            when 'province_ended' then coalesce(province_name_vi, 'Tỉnh')
                || ' của kế hoạch đã kết thúc từ '
                || province_ends_on_vi
            when 'no_valid_measure' then no_measure_vi
            when 'nothing_received' then 'Chưa nhận được số liệu năm ' || due_year::text
            when 'breached' then period_vi
                || case when figure_kind = 'growth' then ' chỉ tăng ' else ' chỉ đạt ' end
                || value_vi || coalesce(fraction_vi, '') || ', yêu cầu mọi ' || held_vi || ' '
                || ask_vi || times_held_vi
                || remark_vi
            when 'held' then 'Cả ' || periods_expected::text || ' ' || held_vi || ' đều đạt '
                || ask_vi || '; '
                || period_name_vi || ': ' || value_vi || coalesce(fraction_vi, '') || remark_vi
            when 'periods_missing' then 'Mới có số liệu ' || coalesce(periods_known, 0)::text || '/'
                || coalesce(periods_expected::text, '?') || ' ' || held_vi
                || ', các kỳ đã có đều đạt: chưa đủ để kết luận'
            when 'above_whole' then 'Tử số lớn hơn mẫu số' || fraction_vi
                || ': không dùng làm kết quả'
            when 'months_missing' then case
                when figure_kind = 'milestone' then 'Số liệu mới đến ' || period_name_vi
                    || ', khi đó chưa hoàn thành; hạn '
                    || due_on_vi
                when period_type in ('month', 'quarter')
                    then 'Chưa cộng được cả năm: thiếu số liệu từ đầu năm'
                else 'Chưa cộng được cả năm: đủ số liệu ' || period_name_vi
                    || ', sau đó thiếu ít nhất một kỳ'
            end
            when 'members_missing' then 'Mới có số liệu của ' || members_present::text || '/'
                || members_expected::text
                || ' ' || members_vi || ', chưa đủ để kết luận'
            when 'coverage_too_low' then found_vi || ': dưới mức tối thiểu để kết luận'
            else found_vi
        end,
        upper(left(status_vi, 1)) || substr(status_vi, 2)
    ) as reason_vi,
    coalesce(
        case sentence_code
            when 'decided' then 'By document ' || document || ': ' || status_en
            when 'level_abolished' then level_en || ' ended on ' || level_abolished_on::text
                || ', before the due date '
                || due_on::text
            when 'due_later' then 'Due on ' || due_on::text || '; '
                || coalesce(now_en, 'no data yet')
            when 'province_ended' then 'The province of the plan ended on '
                || province_ends_on::text
            when 'no_valid_measure' then no_measure_en
            when 'nothing_received' then 'No data of ' || due_year::text || ' received'
            when 'breached' then 'In ' || period_name_en
                || case when figure_kind = 'growth' then ' growth of only ' else ' only ' end
                || value_en || coalesce(fraction_en, '') || ', asked of every ' || held_en || ': '
                || ask_en || times_held_en
                || remark_en
            when 'held' then 'All ' || periods_expected::text || ' ' || held_en || 's reach '
                || ask_en || '; '
                || period_name_en || ': ' || value_en || coalesce(fraction_en, '') || remark_en
            when 'periods_missing' then 'Only ' || coalesce(periods_known, 0)::text || ' of '
                || coalesce(periods_expected::text, '?') || ' ' || held_en
                || 's known, none of them fails: not enough to decide'
            when 'above_whole' then 'Numerator above denominator' || fraction_en
                || ': not used as a result'
            when 'months_missing' then case
                when figure_kind = 'milestone' then 'Data end with ' || period_name_en
                    || ', not done by then; due ' || due_on::text
                when period_type in ('month', 'quarter')
                    then 'The year cannot be added up: its beginning is missing'
                else 'The year cannot be added up: complete for ' || period_name_en
                    || ', then at least one period is missing'
            end
            when 'members_missing' then 'Only ' || members_present::text || ' of '
                || members_expected::text || ' '
                || members_en || ' have data: not enough to decide'
            when 'coverage_too_low' then found_en || ': below the least that decides'
            else found_en
        end,
        upper(left(status_en, 1)) || substr(status_en, 2)
    ) as reason_en
from found
