-- What: the units that a blank form lists for a sender.
-- Grain: sender x form x unit x span of validity. Half-open dates.
-- A sender of a district lists the district and its communes, one of a commune itself, any other all of the province,
-- one without a province the provinces.
select
    sender.sender_code,
    sender.sender_name_vi,
    sender.org_unit_code as sender_unit_code,
    form_code.form_code,
    unit.org_level,
    unit.org_unit_code,
    unit.org_unit_name_vi,
    parent.org_unit_name_vi as parent_org_unit_name_vi,
    greatest(sender.valid_from, unit.valid_from) as valid_from,
    least(sender.valid_to, unit.valid_to) as valid_to
from reference.sender as sender
cross join lateral (select unnest(string_split(sender.form_codes, ' ')) as form_code) as form_code
left join reference.org_unit as home
    on home.org_unit_code = sender.org_unit_code
    and home.valid_from < sender.valid_to
    and sender.valid_from < home.valid_to
    and home.org_level in ('district', 'commune')
inner join reference.org_unit as unit
    on (
        unit.province_code = sender.province_code
        or (sender.province_code is null and unit.org_level = 'province')
    )
    and (
        home.org_unit_code is null
        or unit.org_unit_code = home.org_unit_code
        or (home.org_level = 'district' and unit.parent_org_unit_code = home.org_unit_code)
    )
left join reference.org_unit as parent
    on parent.org_unit_code = unit.parent_org_unit_code
    and parent.valid_from < unit.valid_to
    and unit.valid_from < parent.valid_to
where greatest(sender.valid_from, unit.valid_from) < least(sender.valid_to, unit.valid_to)
order by sender.sender_code, unit.org_level, unit.org_unit_code
