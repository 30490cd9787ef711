-- Where the targets that are not yet due stand on their way, told with the figures.
-- Grain: target not yet due x method.
-- Sources: staging.outlook, staging.outlook_word.
with told as (
    select
        outlook.*,
        word.outlook_vi,
        word.outlook_en,
        word.latest_vi,
        word.latest_en,
        word.projected_vi,
        word.projected_en,
        word.required_vi,
        word.required_en,
        word.growth,
        word.growth_required,
        word.ratio,
        word.level_abolished_on,
        word.level_abolished_on_vi,
        word.province_name_vi,
        word.province_ends_on,
        word.province_ends_on_vi,
        word.no_measure_vi,
        word.no_measure_en,
        word.points_min,
        case outlook.pace_basis
            when 'recent_years' then outlook.pace_years::text || ' năm qua '
            when 'baseline' then 'từ năm gốc ' || outlook.base_year::text || ' '
        end || word.pace_vi as past_vi,
        case outlook.pace_basis
            when 'recent_years' then 'the past ' || outlook.pace_years::text || ' years: '
            when 'baseline' then 'since the baseline of ' || outlook.base_year::text || ': '
        end || word.pace_en as past_en,
        case when outlook.comparable_from is null then ''
            else '; số liệu trước ' || word.comparable_from_vi
                || ' không so sánh được vì đơn vị đã sắp xếp lại'
        end as cut_vi,
        case when outlook.comparable_from is null then ''
            else '; figures before ' || outlook.comparable_from::text
                || ' do not compare: units were reorganised'
        end as cut_en
    from staging.outlook as outlook
    inner join staging.outlook_word as word
        on word.target_code = outlook.target_code
        and word.method_id = outlook.method_id
)

select
    target_code,
    method_id,
    is_default,
    latest_calendar as calendar,
    latest_period_code as last_period_code,
    latest_value as actual_value,
    points,
    comparable_from,
    expected_now,
    progress_from_baseline,
    pace_observed,
    pace_basis,
    pace_required,
    accel_factor,
    growth_observed_pct,
    growth_required_pct,
    projected_value,
    miss_share,
    progress_value,
    score,
    progress_status,
    undefined_because,
    outlook,
    outlook_vi,
    outlook_en,
    case
        when obstacle = 'level_abolished' then 'Cấp hành chính này kết thúc từ '
            || level_abolished_on_vi || ', trước hạn'
        when obstacle = 'province_ended' then province_name_vi || ' của kế hoạch đã kết thúc từ '
            || province_ends_on_vi
            || '; số liệu của đơn vị mới không so sánh được'
        when obstacle = 'no_valid_measure' then no_measure_vi
        when obstacle = 'nothing_received' then 'Chưa có số liệu'
        when obstacle = 'other_peers' then 'Nay xếp hạng trong ' || peers_now::text
            || ' tỉnh, chỉ tiêu đặt khi số tỉnh khác: không so sánh được'
        when outlook = 'met' and is_milestone then 'Đã đạt mốc (kỳ ' || latest_period_code || ')'
        when outlook = 'met' then 'Đã đạt: ' || latest_vi || ' (kỳ ' || latest_period_code || ')'
            || coalesce('; ' || past_vi, '')
        when method_id = 'open_sdg' and progress_value is not null then 'Tăng trưởng bình quân '
            || replace(growth, '.', ',') || '% mỗi năm, cần ' || replace(growth_required, '.', ',')
            || '% (tỷ số ' || replace(ratio, '.', ',') || ')'
        when undefined_because = 'one_year' then 'Cần giá trị của ít nhất hai năm' || cut_vi
        when undefined_because = 'milestone' then 'Mốc có hoặc không: không có tốc độ'
        when undefined_because = 'growth_rate'
            then 'Bản thân chỉ tiêu là tốc độ tăng: không tính tốc độ của tốc độ'
        when undefined_because = 'zero_base'
            then 'Giá trị gốc bằng 0: không có tốc độ tăng bình quân'
        when undefined_because = 'zero_target'
            then 'Chỉ tiêu bằng 0: không tốc độ tăng bình quân nào dẫn đến 0'
        when undefined_because = 'change_of_sign'
            then 'Giá trị đổi dấu: không có tốc độ tăng bình quân'
        when undefined_because = 'target_is_base'
            then 'Chỉ tiêu bằng giá trị gốc: không có tốc độ phải đạt'
        when undefined_because = 'target_before_base' then 'Năm đích không sau năm gốc'
        when outlook = 'met_at_risk' then 'Đã đạt: ' || latest_vi || ' (kỳ ' || latest_period_code
            || '), nhưng ' || past_vi
        when outlook = 'no_pace' and is_milestone then 'Mốc chưa đạt; mốc không có tốc độ'
        when outlook = 'no_pace' then 'Có ' || points::text || ' năm số liệu liên tục, cần ít nhất '
            || points_min::text
            || ' để ước tốc độ' || cut_vi
        when pace_required is null then 'Năm đến hạn mới có ' || latest_vi || '; ' || past_vi
        else case when is_kept then 'Phải giữ nhưng nay chưa đạt. ' else '' end || 'Cần '
            || required_vi || ' đến '
            || target_year::text || ', ' || past_vi || '; theo đà này năm ' || target_year::text
            || ' là ' || projected_vi
    end as reason_vi,
    case
        when obstacle = 'level_abolished' then 'This administrative level ended on '
            || level_abolished_on::text
            || ', before the due date'
        when obstacle = 'province_ended' then 'The province of the plan ended on '
            || province_ends_on::text
            || '; figures of the new unit do not compare'
        when obstacle = 'no_valid_measure' then no_measure_en
        when obstacle = 'nothing_received' then 'No data yet'
        when obstacle = 'other_peers' then 'Ranks now count among ' || peers_now::text
            || ' provinces, the target among another number: they do not compare'
        when outlook = 'met' and is_milestone then 'Reached (period ' || latest_period_code || ')'
        when outlook = 'met' then 'Met: ' || latest_en || ' (period ' || latest_period_code || ')'
            || coalesce('; ' || past_en, '')
        when method_id = 'open_sdg' and progress_value is not null then 'Compound growth of '
            || growth
            || ' % a year, ' || growth_required || ' % needed (ratio ' || ratio || ')'
        when undefined_because = 'one_year' then 'Values of at least two years needed' || cut_en
        when undefined_because = 'milestone' then 'Reached or not: a milestone has no pace'
        when undefined_because = 'growth_rate'
            then 'The target is a rate of growth: no growth of growth is computed'
        when undefined_because = 'zero_base' then 'The base is 0: no compound growth starts there'
        when undefined_because = 'zero_target'
            then 'The target is 0: no compound growth leads there'
        when undefined_because = 'change_of_sign' then 'Values of both signs: no compound growth'
        when undefined_because = 'target_is_base'
            then 'The target equals the base: no growth is required'
        when undefined_because = 'target_before_base'
            then 'The target year does not lie after the base year'
        when outlook = 'met_at_risk' then 'Met: ' || latest_en || ' (period ' || latest_period_code
            || '), but ' || past_en
        when outlook = 'no_pace' and is_milestone then 'Not reached yet; a milestone has no pace'
        when outlook = 'no_pace' then 'Years in a row known: ' || points::text || '; at least '
            || points_min::text
            || ' needed for a pace' || cut_en
        when pace_required is null then 'The due year has ' || latest_en || ' so far; ' || past_en
        else case when is_kept then 'To be held, but short now. ' else '' end || 'Needed '
            || required_en || ' until '
            || target_year::text || ', ' || past_en || '; at this pace ' || projected_en || ' in '
            || target_year::text
    end as reason_en
from told
