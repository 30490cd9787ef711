-- Indicator values on the units of today, as known now, with the reason where there is none.
-- Grain: indicator x unit of today (null: the rest of a province) x level x period x basis.
-- Slice: indicator
-- Sources: staging.restated_value, core.dim_org_unit.
select
    restated.indicator_code,
    restated.current_org_unit_key as org_unit_key,
    unit.org_unit_code,
    unit.org_unit_name_vi,
    restated.province_key,
    restated.org_level,
    restated.is_aggregate,
    restated.period_key,
    restated.calendar,
    restated.period_code,
    restated.basis,
    restated.value,
    restated.numerator,
    restated.denominator,
    restated.counted_from,
    restated.is_estimate,
    case
        when restated.reason_code in ('as_was', 'restated', 'not_restated')
            then restated.reason_code
        when restated.reason_code = 'units_missing' then 'incomplete'
        else 'not_restatable'
    end as restatement,
    restated.is_additive,
    restated.units_present,
    restated.units_expected,
    restated.coverage,
    restated.reason_code,
    case restated.reason_code
        when 'as_was' then 'Số liệu của chính ' || restated.former_units_vi
            || coalesce(
                ', tính từ ' || right(restated.counted_from::text, 2) || '/'
                    || substr(restated.counted_from::text, 6, 2)
                    || '/' || left(restated.counted_from::text, 4), ''
            )
        when 'restated' then 'Cộng từ ' || restated.units_expected::text || ' đơn vị cũ: '
            || restated.former_units_vi
        when 'units_missing' then 'Mới có ' || restated.units_present::text || '/'
            || restated.units_expected::text
            || ' đơn vị cũ có số liệu: ' || restated.former_units_vi
        when 'part_unknown' then 'Không quy đổi được: ' || restated.former_reason_vi
        when 'former_without_value' then 'Không quy đổi được: một đơn vị cũ có tử số lớn hơn mẫu số'
        when 'former_units_differ' then 'Không quy đổi được: chỉ '
            || cast(cast(restated.numerator as bigint) as text)
            || '/' || restated.units_present::text || ' đơn vị cũ có'
        when 'not_additive' then 'Không quy đổi được: chỉ tiêu này không cộng được qua các đơn vị ('
            || restated.former_units_vi || ')'
        else 'Không quy về đơn vị hiện nay: ' || concat_ws(
            '; ',
            case when units_abolished > 0 then units_abolished::text
                || ' đơn vị của cấp hành chính đã kết thúc' end,
            case when units_divided > 0 then units_divided::text
                || ' đơn vị bị chia, chưa có tỷ trọng' end,
            case when units_without_successor > 0 then units_without_successor::text
                || ' đơn vị chưa có đơn vị kế thừa trong danh mục' end
        )
    end as reason_vi,
    case restated.reason_code
        when 'as_was' then 'The figure of ' || restated.former_units_vi || ' itself'
            || coalesce(', counted from ' || restated.counted_from::text, '')
        when 'restated' then 'Added up over ' || restated.units_expected::text || ' former units: '
            || restated.former_units_vi
        when 'units_missing' then 'Only ' || restated.units_present::text || ' of '
            || restated.units_expected::text
            || ' former units have a figure: ' || restated.former_units_vi
        when 'part_unknown' then 'Not restatable: ' || restated.former_reason_en
        when 'former_without_value'
            then 'Not restatable: the numerator of a former unit is above its denominator'
        when 'former_units_differ' then 'Not restatable: only '
            || cast(cast(restated.numerator as bigint) as text)
            || ' of ' || restated.units_present::text || ' former units have it'
        when 'not_additive' then 'Not restatable: figures of this indicator cannot be added up over units ('
            || restated.former_units_vi || ')'
        else 'Not on any unit of today: ' || concat_ws(
            '; ',
            case when units_abolished > 0 then units_abolished::text
                || ' units of a level that has ended' end,
            case when units_divided > 0 then units_divided::text
                || ' units divided without known weights' end,
            case when units_without_successor > 0 then units_without_successor::text
                || ' units without a successor in the list' end
        )
    end as reason_en
from staging.restated_value as restated
left join core.dim_org_unit as unit
    on unit.org_unit_key = restated.current_org_unit_key
