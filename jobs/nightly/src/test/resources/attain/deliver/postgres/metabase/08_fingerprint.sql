-- Fingerprint: the first ten thousand rows, long texts cut.
-- columns: target_code, status_vi, reason_vi, due_on, actual_value, is_met
-- rows: some
select
    "mart"."attainment_wide"."target_code" as "target_code",
    substring("mart"."attainment_wide"."status_vi" from 1 for 1234) as "status_vi",
    substring("mart"."attainment_wide"."reason_vi" from 1 for 1234) as "reason_vi",
    "mart"."attainment_wide"."due_on" as "due_on",
    "mart"."attainment_wide"."actual_value" as "actual_value",
    "mart"."attainment_wide"."is_met" as "is_met"
from "mart"."attainment_wide"
limit 10000
