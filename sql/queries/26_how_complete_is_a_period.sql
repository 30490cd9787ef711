-- How complete is each form of a quarter: files that came, and units with a figure?
select
    completeness_level,
    form_code,
    org_level,
    period_code,
    expected,
    present,
    late,
    missing,
    unlisted,
    round(100 * share, 1) as share_pct
from mart.completeness
where completeness_level in ('file', 'unit')
    and period_code like '2023-Q%'
order by form_code, period_code, completeness_level
