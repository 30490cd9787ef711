-- The words for an outlook and its figures: values, steps per year and their directions, in both languages.
-- Grain: target not yet due x method.
-- Sources: staging.outlook, staging.target_context, reference.unit_of_measure, reference.threshold.
-- Rounded to two decimals for reading; a smaller rank is a better one, so a rank is gained or lost.
with threshold as (
    select max(case when threshold_code = 'outlook_pace_changes_min' then value end)::integer as changes_min
    from reference.threshold
),

written as (
    select
        outlook.target_code,
        outlook.method_id,
        outlook.outlook,
        outlook.unit_code like 'rank%' as is_rank,
        outlook.unit_code like 'percent%' as is_percent,
        sign(outlook.pace_observed) as pace_sign,
        sign(outlook.pace_required) as required_sign,
        unit.unit_name_vi,
        unit.unit_name_en,
        regexp_replace(outlook.latest_value::decimal(28, 2)::text, '\.?0+$', '') as latest,
        regexp_replace(outlook.projected_value::decimal(28, 2)::text, '\.?0+$', '') as projected,
        regexp_replace(abs(outlook.pace_observed)::decimal(28, 2)::text, '\.?0+$', '') as pace,
        regexp_replace(abs(outlook.pace_required)::decimal(28, 2)::text, '\.?0+$', '') as required,
        regexp_replace(outlook.growth_observed_pct::decimal(28, 2)::text, '\.?0+$', '') as growth,
        regexp_replace(outlook.growth_required_pct::decimal(28, 2)::text, '\.?0+$', '') as growth_required,
        regexp_replace(outlook.progress_value::decimal(28, 2)::text, '\.?0+$', '') as ratio,
        right(outlook.comparable_from::text, 2) || '/' || substr(outlook.comparable_from::text, 6, 2) || '/'
            || left(outlook.comparable_from::text, 4) as comparable_from_vi,
        right(target.level_abolished_on::text, 2) || '/' || substr(target.level_abolished_on::text, 6, 2) || '/'
            || left(target.level_abolished_on::text, 4) as level_abolished_on_vi,
        right(target.province_ends_on::text, 2) || '/' || substr(target.province_ends_on::text, 6, 2) || '/'
            || left(target.province_ends_on::text, 4) as province_ends_on_vi,
        target.level_abolished_on,
        target.province_ends_on,
        coalesce(target.province_name_vi, 'Tỉnh') as province_name_vi,
        target.no_measure_vi,
        target.no_measure_en,
        threshold.changes_min + 1 as points_min
    from staging.outlook as outlook
    inner join staging.target_context as target
        on target.target_code = outlook.target_code
    cross join threshold
    left join reference.unit_of_measure as unit
        on unit.unit_code = outlook.unit_code
),

named as (
    select
        *,
        case
            when is_rank and pace_sign > 0 then 'tụt '
            when is_rank then 'lên '
            when pace_sign > 0 then 'tăng '
            else 'giảm '
        end as pace_direction_vi,
        case
            when is_rank and pace_sign > 0 then 'down '
            when is_rank then 'up '
            when pace_sign > 0 then 'up '
            else 'down '
        end as pace_direction_en,
        case
            when is_rank and required_sign > 0 then 'tụt '
            when is_rank then 'lên '
            when required_sign > 0 then 'tăng '
            else 'giảm '
        end as required_direction_vi,
        case
            when is_rank and required_sign > 0 then 'down '
            when is_rank then 'up '
            when required_sign > 0 then 'up '
            else 'down '
        end as required_direction_en,
        case when is_rank then 'hạng ' else '' end as before_value_vi,
        case when is_rank then 'rank ' else '' end as before_value_en,
        case when is_percent then '%' when is_rank then '' else ' ' || coalesce(unit_name_vi, '') end
            as after_value_vi,
        case when is_percent then ' %' when is_rank then '' else ' ' || coalesce(unit_name_en, '') end
            as after_value_en,
        case when is_percent then ' điểm %' when is_rank then ' bậc' else ' ' || coalesce(unit_name_vi, '') end
            as step_vi,
        case when is_percent then ' pp' when is_rank then ' in rank' else ' ' || coalesce(unit_name_en, '') end
            as step_en
    from written
)

select
    target_code,
    method_id,
    case outlook
        when 'met' then 'đã đạt'
        when 'met_at_risk' then 'đã đạt nhưng có thể tụt lại'
        when 'on_track' then 'đúng tiến độ'
        when 'slightly_behind' then 'hơi chậm'
        when 'off_track' then 'chậm'
        when 'moving_away' then 'đi ngược hướng'
        when 'no_pace' then 'chưa tính được tốc độ'
        when 'no_data' then 'chưa có số liệu'
        when 'not_applicable' then 'không thực hiện'
    end as outlook_vi,
    case outlook
        when 'met' then 'reached'
        when 'met_at_risk' then 'reached, may be lost again'
        when 'on_track' then 'on track'
        when 'slightly_behind' then 'slightly behind'
        when 'off_track' then 'off track'
        when 'moving_away' then 'moving away'
        when 'no_pace' then 'no pace yet'
        when 'no_data' then 'no data'
        when 'not_applicable' then 'not applicable'
    end as outlook_en,
    before_value_vi || replace(latest, '.', ',') || after_value_vi as latest_vi,
    before_value_en || latest || after_value_en as latest_en,
    before_value_vi || replace(projected, '.', ',') || after_value_vi as projected_vi,
    before_value_en || projected || after_value_en as projected_en,
    case
        when pace_sign = 0 then 'không đổi'
        else pace_direction_vi || replace(pace, '.', ',') || step_vi || ' mỗi năm'
    end as pace_vi,
    case
        when pace_sign = 0 then 'no change'
        else pace_direction_en || pace || step_en || ' a year'
    end as pace_en,
    required_direction_vi || replace(required, '.', ',') || step_vi || ' mỗi năm' as required_vi,
    required_direction_en || required || step_en || ' a year' as required_en,
    growth,
    growth_required,
    ratio,
    comparable_from_vi,
    level_abolished_on,
    level_abolished_on_vi,
    province_name_vi,
    province_ends_on,
    province_ends_on_vi,
    no_measure_vi,
    no_measure_en,
    points_min
from named
