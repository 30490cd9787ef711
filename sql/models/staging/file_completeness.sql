-- How whole the reports of a period are, form by form: what was owed against what came. Where every sender is
--   a unit of one level, all units in existence should send, also those that nobody has listed; unless all are waived.
-- Grain: form x part x vintage x period x province.
-- Sources: staging.duty_state, core.dim_sender, core.dim_org_unit, core.dim_period, reference.org_unit_count.
with owed as (
    select
        duty.*,
        sender.province_code,
        unit.org_level
    from staging.duty_state as duty
    inner join core.dim_sender as sender
        on sender.sender_code = duty.sender_code
    left join core.dim_org_unit as unit
        on unit.org_unit_code = sender.org_unit_code
        and unit.valid_from <= duty.ends_on
        and unit.valid_to > duty.ends_on
),

counted as (
    select
        form_code,
        part_code,
        vintage_code,
        province_code,
        period_key,
        calendar,
        period_code,
        ends_on,
        case when count(distinct org_level) = 1 and count(org_level) = count(*) then max(org_level) end as org_level,
        bool_and(is_waived_for_all) as is_waived_for_all,
        count(*) as listed,
        count(*) filter (where state = 'on_time') as on_time,
        count(*) filter (where state = 'late') as late,
        count(*) filter (where state = 'missing') as missing,
        count(*) filter (where state = 'rejected') as rejected,
        count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state = 'waived') as waived,
        count(*) filter (where state = 'not_due') as not_due
    from owed
    group by
        form_code, part_code, vintage_code, province_code, period_key, calendar, period_code, ends_on
),

whole as (
    select
        counted.*,
        case when counted.is_waived_for_all then 0 else greatest(coalesce(existing.unit_count, 0) - counted.listed, 0) end
            as unlisted
    from counted
    left join reference.org_unit_count as existing
        on existing.org_level = counted.org_level
        and counted.org_level in ('district', 'commune')
        and existing.parent_org_unit_code = counted.province_code
        and existing.valid_from <= counted.ends_on
        and existing.valid_to > counted.ends_on
)

select
    form_code,
    part_code,
    vintage_code,
    coalesce(org_level, '') as org_level,
    province_code,
    period_key,
    calendar,
    period_code,
    listed + unlisted as expected,
    on_time + late as present,
    on_time,
    late,
    missing,
    rejected,
    waiting,
    waived,
    not_due,
    unlisted,
    cast(
        (on_time + late) / nullif(cast(listed + unlisted - waived as decimal(28, 10)), 0) as decimal(28, 10)
    ) as share
from whole
