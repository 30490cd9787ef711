-- Organisations that submit.
-- Grain: sender.
-- Sources: reference.sender.
select
    sender_code,
    sender_name_vi,
    sender_name_en,
    org_unit_code,
    province_code,
    valid_from,
    valid_to
from reference.sender
