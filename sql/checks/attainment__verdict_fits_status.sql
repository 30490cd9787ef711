-- fail: is_met says what the status says, a verdict has a value, and every row has a reason
select target_code, org_unit_key, status, is_met, actual_value, reason_vi
from mart.attainment
where is_met is distinct from case status when 'met' then true when 'not_met' then false end
    or (status = 'no_information' and actual_value is not null)
    or trim(reason_vi) = ''
    or trim(reason_en) = ''
