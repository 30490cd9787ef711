-- Which districts fall short of a target by themselves, and which of their figures is lowest?
select
    wide.org_unit_name_vi,
    wide.period_code,
    wide.numerator,
    wide.denominator,
    wide.actual_value,
    wide.gap,
    wide.status_vi
from mart.attainment_wide as wide
where wide.target_code = 'LS-247-2023-06'
    and not wide.is_headline
order by wide.gap nulls last
