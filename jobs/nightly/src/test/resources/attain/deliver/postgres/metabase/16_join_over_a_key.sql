-- Question over a foreign key: figures by kind of unit; the join multiplies nothing.
-- columns: org_level, count, sum
-- snapshot: select unit.org_level, count(*), sum(value) from core.fct_indicator_value as figure, core.dim_org_unit as unit where unit.org_unit_key = figure.org_unit_key group by 1 order by 1
select
    "Dim Org Unit"."org_level" as "org_level",
    count(*) as "count",
    sum("core"."fct_indicator_value"."value") as "sum"
from "core"."fct_indicator_value"
left join "core"."dim_org_unit" as "Dim Org Unit"
    on "core"."fct_indicator_value"."org_unit_key" = "Dim Org Unit"."org_unit_key"
group by "Dim Org Unit"."org_level"
order by "Dim Org Unit"."org_level" asc
