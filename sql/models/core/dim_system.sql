-- Platforms, systems, actors, processes and other things of the documents.
-- Grain: system.
-- Sources: reference.system, core.bridge_system_place.
with form as (
    select system_code, string_agg(distinct form_code, ' ' order by form_code) as form_codes
    from core.bridge_system_place
    group by system_code
)

select
    system.system_code,
    system.system_name_vi,
    system.system_name_en,
    system.system_kind,
    system.owner_level,
    form.form_codes,
    system.valid_from,
    system.valid_to,
    system.source,
    system.note
from reference.system as system
left join form
    on form.system_code = system.system_code
