-- What is owed for every period, by when, and what is waived: by a document, or because the sender does not
--   exist at the end of the period.
-- Grain: form x part x sender x period x vintage.
-- Sources: reference.duty, reference.waiver, reference.sender, core.dim_period.
with owed as (
    select
        duty.form_code,
        coalesce(duty.part_code, '') as part_code,
        duty.sender_code,
        coalesce(duty.vintage_code, '') as vintage_code,
        period.period_key,
        period.calendar,
        period.period_code,
        period.ends_on,
        -- The month by the label in which the period ends, in every calendar.
        date_trunc('month', period.ends_on)::date as last_month_on,
        -- Counted from that month. The 31st of a month that has none is its last day.
        least(
            (
                date_trunc('month', period.ends_on)::date
                + interval 1 month * duty.due_months_after
            )::date + (duty.due_day - 1)::integer,
            (
                date_trunc('month', period.ends_on)::date
                + interval 1 month * (duty.due_months_after + 1)
            )::date - 1
        ) as due_on
    from reference.duty as duty
    inner join core.dim_period as period
        on period.calendar = duty.calendar
        and period.period_type = duty.period_type
        and date_trunc('month', period.ends_on)::date >= duty.valid_from
        and date_trunc('month', period.ends_on)::date < duty.valid_to
)

select
    owed.form_code,
    owed.part_code,
    owed.sender_code,
    owed.vintage_code,
    owed.period_key,
    owed.calendar,
    owed.period_code,
    owed.ends_on,
    owed.due_on,
    case
        when waiver.reason is not null then waiver.reason
        when owed.ends_on < sender.valid_from then 'Đơn vị gửi có từ ngày ' || sender.valid_from::text
        when owed.ends_on >= sender.valid_to then 'Đơn vị gửi kết thúc ngày ' || sender.valid_to::text
    end as waiver_reason,
    waiver.document as waiver_document,
    waiver.reason is not null and waiver.sender_code is null as is_waived_for_all
from owed
left join reference.sender as sender
    on sender.sender_code = owed.sender_code
left join reference.waiver as waiver
    on waiver.form_code = owed.form_code
    and coalesce(waiver.part_code, owed.part_code) = owed.part_code
    and coalesce(waiver.sender_code, owed.sender_code) = owed.sender_code
    and (
        waiver.calendar || ':' || waiver.period_code = owed.period_key
        or (waiver.period_code is null and owed.last_month_on >= waiver.valid_from and owed.last_month_on < waiver.valid_to)
    )
-- Waived twice is waived once: the one that names the sender speaks.
qualify row_number() over (
    partition by owed.form_code, owed.part_code, owed.sender_code, owed.period_key, owed.vintage_code
    order by waiver.sender_code nulls last, waiver.line_no
) = 1
