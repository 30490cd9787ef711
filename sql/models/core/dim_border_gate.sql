-- Border gates, whatever their spellings.
-- Grain: gate.
-- Sources: reference.code_list.
-- Excluded: the other lists.
-- A gate has a row per spelling, hence distinct.
select distinct
    item_code as gate_code,
    item_name_vi as gate_name_vi,
    item_name_en as gate_name_en,
    coalesce(item_class, 'other') as gate_class
from reference.code_list
where list_code = 'border_gate'
