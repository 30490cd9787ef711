-- fail: The wide mart has exactly the rows of mart.attainment
select counted.narrow_rows, counted.wide_rows
from (
    select
        (select count(*) from mart.attainment) as narrow_rows,
        (select count(*) from mart.attainment_wide) as wide_rows
) as counted
where counted.narrow_rows <> counted.wide_rows
