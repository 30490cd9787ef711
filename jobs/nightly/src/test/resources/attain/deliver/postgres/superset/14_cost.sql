-- SQL Lab: what a query is going to cost; needs statistics.
-- columns: QUERY PLAN
-- rows: some
explain select plan_code, count(*) from mart.attainment_history group by plan_code
