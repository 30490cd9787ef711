-- Where each system of the documents lives in the warehouse.
-- Grain: system x place.
-- Sources: reference.system_place, reference.measure.
select
    place.system_code,
    place.place_kind,
    place.place_code,
    measure.form_code
from reference.system_place as place
left join reference.measure as measure
    on place.place_kind = 'measure'
    and measure.measure_code = place.place_code
