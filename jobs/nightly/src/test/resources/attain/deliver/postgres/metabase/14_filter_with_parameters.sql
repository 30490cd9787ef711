-- Question with filters: a plan, a stretch of due dates, headlines only, a text in the name.
-- parameters: text LS-104-2023, date 2023-01-01, date 2024-01-01, text %dịch vụ%
-- columns: target_code, indicator_name_vi, actual_value, target_value, status_vi
-- snapshot: select target_code, indicator_name_vi, actual_value, target_value, status_vi from mart.attainment_wide where plan_code = 'LS-104-2023' and due_on >= date '2023-01-01' and due_on < date '2024-01-01' and is_headline and lower(indicator_name_vi) like '%dịch vụ%'
select
    "mart"."attainment_wide"."target_code" as "target_code",
    "mart"."attainment_wide"."indicator_name_vi" as "indicator_name_vi",
    "mart"."attainment_wide"."actual_value" as "actual_value",
    "mart"."attainment_wide"."target_value" as "target_value",
    "mart"."attainment_wide"."status_vi" as "status_vi"
from "mart"."attainment_wide"
where "mart"."attainment_wide"."plan_code" = ?
    and "mart"."attainment_wide"."due_on" >= ?
    and "mart"."attainment_wide"."due_on" < ?
    and "mart"."attainment_wide"."is_headline" = true
    and lower("mart"."attainment_wide"."indicator_name_vi") like ?
limit 1048575
