-- How many parts of a form must have reported before a figure that is split over them is whole: every
--   operator on duty.
-- Grain: measure x period x province.
-- Sources: reference.measure, reference.duty, reference.sender, core.dim_period.
select
    measure.measure_code,
    period.period_key,
    sender.province_code,
    count(distinct duty.part_code) as parts_expected
from reference.measure as measure
inner join reference.duty as duty
    on duty.form_code = measure.form_code
inner join reference.sender as sender
    on sender.sender_code = duty.sender_code
inner join core.dim_period as period
    on period.calendar = duty.calendar
    and period.period_type = duty.period_type
    and make_date(period.period_year, period.last_month, 1) >= duty.valid_from
    and make_date(period.period_year, period.last_month, 1) < duty.valid_to
where measure.breakdown like 'operator%'
group by measure.measure_code, period.period_key, sender.province_code
