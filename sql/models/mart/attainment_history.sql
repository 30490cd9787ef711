-- Every version of every verdict.
-- Grain: target x unit x known span.
-- Sources: staging.verdict, reference.status, reference.unit_of_measure.
with worded as (
    select
        verdict.*,
        status.status_vi,
        substr(verdict.due_on::text, 9, 2) || '/' || substr(verdict.due_on::text, 6, 2) || '/' || substr(verdict.due_on::text, 1, 4)
            as due_on_vi,
        substr(verdict.level_abolished_on::text, 9, 2) || '/' || substr(verdict.level_abolished_on::text, 6, 2) || '/' || substr(verdict.level_abolished_on::text, 1, 4)
            as level_abolished_on_vi,
        substr(verdict.province_ends_on::text, 9, 2) || '/' || substr(verdict.province_ends_on::text, 6, 2) || '/' || substr(verdict.province_ends_on::text, 1, 4)
            as province_ends_on_vi,
        -- No valid value, no actual: what was counted stays visible as numerator and denominator.
        case when verdict.status <> 'no_information' then verdict.value end as actual_value,
        case
            when unit.unit_code in ('percent', 'percent_growth_per_year') then '%'
            when unit.unit_name_vi is null then ''
            else ' ' || unit.unit_name_vi
        end as unit_sign_vi,
        case
            when unit.unit_code in ('percent', 'percent_growth_per_year') then ' %'
            when unit.unit_name_en is null then ''
            else ' ' || unit.unit_name_en
        end as unit_sign_en,
        replace(
            regexp_replace(cast(cast(verdict.value as decimal(28, 4)) as text), '\.?0+$', ''), '.', ','
        ) as value_vi,
        regexp_replace(cast(cast(verdict.value as decimal(28, 4)) as text), '\.?0+$', '') as value_en,
        replace(regexp_replace(cast(verdict.target_value as text), '\.?0+$', ''), '.', ',')
            || coalesce(
                '-' || replace(regexp_replace(cast(verdict.target_value_high as text), '\.?0+$', ''), '.', ','), ''
            ) as target_vi,
        regexp_replace(cast(verdict.target_value as text), '\.?0+$', '')
            || coalesce('-' || regexp_replace(cast(verdict.target_value_high as text), '\.?0+$', ''), '')
            as target_en,
        case verdict.eval_comparator
            when 'ge' then '≥'
            when 'gt' then '>'
            when 'le' then '≤'
            when 'lt' then '<'
            else ''
        end as comparator_sign,
        coalesce(' (' || replace(regexp_replace(cast(verdict.numerator as text), '\.?0+$', ''), '.', ',')
            || '/' || replace(regexp_replace(cast(verdict.denominator as text), '\.?0+$', ''), '.', ',') || ')', '')
            as fraction_vi,
        coalesce(' (' || regexp_replace(cast(verdict.numerator as text), '\.?0+$', '')
            || '/' || regexp_replace(cast(verdict.denominator as text), '\.?0+$', '') || ')', '')
            as fraction_en
    from staging.verdict as verdict
    inner join reference.status as status
        on status.status = verdict.status
    left join reference.unit_of_measure as unit
        on unit.unit_code = verdict.unit_code
),

reasoned as (
    select
        *,
        case reason_code
            when 'decided' then 'Theo văn bản ' || document || ': ' || status_vi
            when 'level_abolished' then 'Cấp hành chính này kết thúc từ ' || level_abolished_on_vi
                || ', trước hạn ' || due_on_vi
            when 'due_later' then 'Đến hạn ' || due_on_vi
                || coalesce('; hiện có ' || value_vi || unit_sign_vi || ' (kỳ ' || period_code || ')', '; chưa có số liệu')
            when 'province_ended' then coalesce(province_name_vi, 'Tỉnh') || ' của kế hoạch đã kết thúc từ '
                || province_ends_on_vi
            when 'no_valid_measure' then no_measure_vi
            when 'nothing_received' then 'Chưa nhận được số liệu của năm ' || due_year::text || ' để tính'
            when 'breached' then 'Kỳ ' || period_code || ' chỉ đạt ' || value_vi || unit_sign_vi || fraction_vi
                || '; yêu cầu mọi kỳ ' || comparator_sign || ' ' || target_vi || unit_sign_vi
            when 'held' then 'Cả ' || periods_expected::text || ' kỳ đều ' || comparator_sign || ' ' || target_vi
                || unit_sign_vi
            when 'periods_missing' then 'Mới có ' || coalesce(periods_known, 0)::text || '/'
                || coalesce(periods_expected, 0)::text || ' kỳ; các kỳ đã có đều đạt'
            when 'above_whole' then 'Tử số lớn hơn mẫu số' || fraction_vi || ': không dùng làm kết quả'
            when 'months_missing' then 'Thiếu số liệu của ít nhất một kỳ trong năm nên không cộng được cả năm'
            when 'members_missing' then 'Mới có ' || members_present::text || '/' || members_expected::text
                || ' đơn vị có số liệu, chưa đủ để kết luận'
            when 'passed' then 'Đạt ' || value_vi || unit_sign_vi || fraction_vi || ', chỉ tiêu ' || comparator_sign
                || ' ' || target_vi || unit_sign_vi || coalesce('; thấp nhất: ' || lowest_member_vi, '')
            else 'Chỉ đạt ' || value_vi || unit_sign_vi || fraction_vi || ', chỉ tiêu ' || comparator_sign
                || ' ' || target_vi || unit_sign_vi || coalesce('; thấp nhất: ' || lowest_member_vi, '')
        end as reason_vi,
        case reason_code
            when 'decided' then 'By document ' || document || ': ' || status
            when 'level_abolished' then 'This administrative level ended on ' || level_abolished_on::text
                || ', before the due date ' || due_on::text
            when 'due_later' then 'Due on ' || due_on::text
                || coalesce('; now ' || value_en || unit_sign_en || ' (period ' || period_code || ')', '; no data yet')
            when 'province_ended' then 'The province of the plan ended on ' || province_ends_on::text
            when 'no_valid_measure' then no_measure_en
            when 'nothing_received' then 'No data of ' || due_year::text || ' received to compute it'
            when 'breached' then 'Period ' || period_code || ' has only ' || value_en || unit_sign_en || fraction_en
                || '; every period must be ' || comparator_sign || ' ' || target_en || unit_sign_en
            when 'held' then 'All ' || periods_expected::text || ' periods are ' || comparator_sign || ' ' || target_en
                || unit_sign_en
            when 'periods_missing' then 'Only ' || coalesce(periods_known, 0)::text || ' of '
                || coalesce(periods_expected, 0)::text || ' periods known; none of them fails'
            when 'above_whole' then 'Numerator above denominator' || fraction_en || ': not used as a result'
            when 'months_missing' then 'At least one period of the year is missing, so the year cannot be added up'
            when 'members_missing' then 'Only ' || members_present::text || ' of ' || members_expected::text
                || ' units have data: not enough to decide'
            when 'passed' then 'Reached ' || value_en || unit_sign_en || fraction_en || ', asked ' || comparator_sign
                || ' ' || target_en || unit_sign_en || coalesce('; lowest: ' || lowest_member_vi, '')
            else 'Only ' || value_en || unit_sign_en || fraction_en || ', asked ' || comparator_sign
                || ' ' || target_en || unit_sign_en || coalesce('; lowest: ' || lowest_member_vi, '')
        end as reason_en
    from worded
),

version as (
    select
        target_code,
        plan_code,
        indicator_code,
        org_level,
        org_unit_key,
        org_unit_code,
        period_key,
        calendar,
        period_code,
        is_headline,
        actual_value,
        numerator,
        denominator,
        target_value,
        target_value_high,
        comparator,
        cast(
            case
                when eval_comparator = 'between' then least(actual_value - target_value, 0)
                when eval_comparator in ('le', 'lt') then target_value - actual_value
                else actual_value - target_value
            end as decimal(28, 10)
        ) as gap,
        cast(
            case
                when unit_code like 'rank%' or unit_code = 'milestone' or eval_comparator = 'between' then null
                when target_value <= 0 or actual_value < 0 then null
                when eval_comparator in ('le', 'lt') then target_value / nullif(actual_value, 0)
                else actual_value / target_value
            end as decimal(28, 10)
        ) as achievement_ratio,
        case status when 'met' then true when 'not_met' then false end as is_met,
        status,
        status_vi,
        status <> 'no_information'
            and coalesce(
                is_estimate
                -- Half a school year is not the year; what has begun has begun.
                or period_code like '%-HK1'
                or (
                    last_month < 12 and (comparator <> 'maintain' or status = 'due_later')
                    and not (unit_code = 'milestone' and status = 'met')
                ),
                false
            ) as is_estimate,
        basis,
        coverage,
        'attain-1' as method_id,
        coalesce(reason_vi, status_vi) as reason_vi,
        coalesce(reason_en, status) as reason_en,
        moment_on,
        next_moment_on
    from reasoned
),

marked as (
    select
        *,
        moment_on is distinct from lag(next_moment_on) over series
            or status is distinct from lag(status) over series
            or actual_value is distinct from lag(actual_value) over series
            or numerator is distinct from lag(numerator) over series
            or denominator is distinct from lag(denominator) over series
            or period_key is distinct from lag(period_key) over series
            or basis is distinct from lag(basis) over series
            or is_estimate is distinct from lag(is_estimate) over series
            or reason_vi is distinct from lag(reason_vi) over series
            as is_new
    from version
    window series as (partition by target_code, is_headline, org_unit_key order by moment_on)
),

closed as (
    select
        *,
        -- A version stands until the next one of the series starts, or until the series breaks off.
        sum(case when is_new then 1 else 0 end) over (
            partition by target_code, is_headline, org_unit_key order by moment_on
        ) as version_no
    from marked
)

select
    target_code,
    plan_code,
    indicator_code,
    org_level,
    org_unit_key,
    org_unit_code,
    period_key,
    calendar,
    period_code,
    is_headline,
    actual_value,
    numerator,
    denominator,
    target_value,
    target_value_high,
    comparator,
    gap,
    achievement_ratio,
    is_met,
    status,
    status_vi,
    is_estimate,
    basis,
    coverage,
    method_id,
    reason_vi,
    reason_en,
    moment_on as known_from,
    max(next_moment_on) over (
        partition by target_code, is_headline, org_unit_key, version_no
    ) as known_to
from closed
qualify row_number() over (
    partition by target_code, is_headline, org_unit_key, version_no order by moment_on
) = 1
