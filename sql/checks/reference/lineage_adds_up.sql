-- fail: the parts of a unit do not make up the unit
-- grain: one row per lineage row that is wrong, or per division whose weights do not add up
-- sources: reference.org_unit_lineage, reference.org_unit
-- excluded: whether a unit that is not listed ends on that day
with lineage as (
    select
        *,
        count(*) over division as parts,
        count(weight) over division as weighed,
        sum(weight) over division as weight_sum,
        min(line_no) over division as first_line_no
    from reference.org_unit_lineage
    window division as (partition by from_org_unit_code, effective_on)
)

select
    'org_unit_lineage.csv' as file_name,
    line_no,
    'đơn vị ' || from_org_unit_code || ' chuyển toàn bộ (full) nhưng còn dòng khác cùng ngày; ghi partial cho mọi dòng hoặc bỏ dòng thừa'
        as message_vi,
    'unit ' || from_org_unit_code
        || ' goes over whole (full) and has another row of that day; write partial on all rows or take the other away'
        as message_en
from lineage
where share = 'full'
    and parts > 1
union all
select
    'org_unit_lineage.csv',
    line_no,
    'cột weight: ' || regexp_replace(weight::text, '\.?0+$', '')
        || '; ghi số lớn hơn 0, nhỏ hơn 1, chỉ cho dòng partial, kèm weight_source',
    'column weight: ' || regexp_replace(weight::text, '\.?0+$', '')
        || '; write a number above 0 and below 1, on a partial row only, with weight_source'
from lineage
where weight is not null
    and (share <> 'partial' or weight <= 0 or weight >= 1 or weight_source is null)
union all
select
    'org_unit_lineage.csv',
    first_line_no,
    'các phần của ' || from_org_unit_code || ' có tỷ trọng cộng lại là '
        || regexp_replace(weight_sum::text, '\.?0+$', '') || ' (' || weighed::text || '/' || parts::text
        || ' dòng); ghi đủ mọi phần, tổng bằng 1, hoặc để trống tất cả',
    'the weights of the parts of ' || from_org_unit_code || ' add up to '
        || regexp_replace(weight_sum::text, '\.?0+$', '') || ' (' || weighed::text || ' of ' || parts::text
        || ' rows); give every part, 1 in all, or leave all blank'
from lineage
where weighed > 0
    and line_no = first_line_no
    and (weighed < parts or weight_sum <> 1)
union all
select
    'org_unit_lineage.csv',
    lineage.line_no,
    'đơn vị ' || lineage.from_org_unit_code || ' không kết thúc ngày ' || lineage.effective_on::text
        || '; ghi valid_to là ngày đó trong org_unit.csv (đơn vị bớt một phần thì kết thúc rồi bắt đầu lại)',
    'unit ' || lineage.from_org_unit_code || ' does not end on ' || lineage.effective_on::text
        || '; give it that valid_to in org_unit.csv (a unit that loses a part ends and begins anew)'
from lineage
inner join reference.org_unit as unit
    on unit.org_unit_code = lineage.from_org_unit_code
group by lineage.line_no, lineage.from_org_unit_code, lineage.effective_on
having not bool_or(unit.valid_to = lineage.effective_on)
