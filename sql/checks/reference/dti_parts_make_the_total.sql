-- fail: the parts of an edition of the DTI are not what its total says
-- grain: one row per edition and kind of part
-- sources: reference.dti_component
-- excluded: editions whose total or a part has no points or no count
with part as (
    select
        edition_code,
        component_kind,
        sum(max_points) as points,
        count(*) = count(max_points) as has_points,
        sum(indicator_count) as indicators,
        count(*) = count(indicator_count) as has_indicators,
        min(line_no) as line_no,
    from reference.dti_component
    where component_kind <> 'total'
    group by edition_code, component_kind
)

select
    'dti_component.csv' as file_name,
    part.line_no,
    part.edition_code || ', ' || part.component_kind || ': tổng ' || part.points || ' điểm, '
        || coalesce(part.indicators::text, '-') || ' chỉ số; dòng total ghi ' || total.max_points || ' điểm, '
        || coalesce(total.indicator_count::text, '-') || '; sửa các dòng của bộ chỉ số' as message_vi,
    part.edition_code || ', ' || part.component_kind || ': parts make ' || part.points || ' points, '
        || coalesce(part.indicators::text, '-') || ' indicators; the total says ' || total.max_points || ' points, '
        || coalesce(total.indicator_count::text, '-') || '; correct the rows of the edition' as message_en,
from part
inner join reference.dti_component as total
    on total.edition_code = part.edition_code
    and total.component_kind = 'total'
where (part.has_points and part.points <> total.max_points)
    or (part.has_indicators and part.indicators <> total.indicator_count)
