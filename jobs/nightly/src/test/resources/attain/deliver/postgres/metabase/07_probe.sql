-- Sync: may this table be read at all?
-- columns: _
-- rows: 0
select true as "_" from "mart"."attainment_wide" where 1 <> 1 limit 0
