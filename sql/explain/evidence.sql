-- The observations behind the value as it is known now, with their cells.
-- Grain: component x side x measure x observation.
-- Sources: explain.verdict, staging.indicator_input, staging.member_side, staging.member_value,
--   staging.indicator_term, core.fct_observation, core.dim_submission, core.dim_org_unit, core.dim_period.
-- takes_part is false for a figure set aside for another sender's (is_set_aside), for a member that
--   lacks another figure of the formula, has nothing to divide by, or is beyond belief.
with input as (
    select
        input.*,
        verdict.org_unit_key as judged_key,
        verdict.org_unit_code as judged_code,
        verdict.is_headline
    from explain.verdict as verdict
    inner join staging.indicator_input as input
        on input.indicator_code = verdict.indicator_code
        and input.variant_level = verdict.variant_level
        and (
            input.period_key = verdict.period_key
            or (verdict.method = 'growth' and input.period_key = verdict.denominator_period_key)
        )
        and input.side in ('numerator', 'denominator', 'reported', 'published')
        and (input.side in ('reported', 'published')) = (verdict.basis = 'reported')
    where input.known_to = date '9999-12-31'
    qualify input.substitution = min(input.substitution) over (
        partition by
            input.period_key, input.component, input.side, input.measure_code, input.role, input.province_key,
            input.member_key, input.list_key
    )
),

of_unit as (
    select distinct
        input.period_key,
        input.component,
        input.side,
        input.sign,
        input.role,
        input.measure_code,
        input.province_key,
        input.member_key,
        input.list_key,
        input.part_key,
        input.source_period_key,
        unit.org_unit_code,
        unit.org_unit_name_vi,
        case when observation.measure_code is null then input.value end as counted_value
    from input
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = input.member_key
    left join (select distinct measure_code from core.fct_observation) as observation
        on observation.measure_code = input.measure_code
    where (input.is_headline and input.province_key = input.judged_key)
        or input.member_key = input.judged_key
        or unit.parent_org_unit_code = input.judged_code
),


joined_component as (
    select distinct term.component
    from explain.verdict as verdict
    inner join staging.indicator_term as term
        on term.indicator_code = verdict.indicator_code
        and term.variant_level = verdict.variant_level
        and term.is_joined_by_member
        and term.side in ('numerator', 'denominator')
),

member as (
    select
        member.period_key,
        member.component,
        member.member_key,
        member.list_key,
        member.numerator is not null
            and (member.denominator is not null or member.method in ('event', 'count_members'))
            and not member.is_no_member
            and not coalesce(member.is_above_bound, false) as takes_part
    from explain.verdict as verdict
    inner join staging.member_value as member
        on member.indicator_code = verdict.indicator_code
        and member.variant_level = verdict.variant_level
    qualify row_number() over (
        partition by member.period_key, member.component, member.member_key, member.list_key
        order by member.moment_on desc
    ) = 1
)

select
    of_unit.component,
    of_unit.side,
    of_unit.sign,
    of_unit.measure_code,
    of_unit.org_unit_code,
    of_unit.org_unit_name_vi,
    source.calendar,
    source.period_code,
    coalesce(observation.breakdown_code, '') as breakdown_code,
    case when observation.measure_code is null then of_unit.counted_value else observation.value end as value,
    observation.obs_status,
    coalesce(observation.is_set_aside, false) as is_set_aside,
    case
        when observation.is_set_aside then false
        when joined_component.component is not null and of_unit.side in ('numerator', 'denominator')
            then coalesce(member.takes_part, false)
        else coalesce(observation.value, of_unit.counted_value) is not null
    end as takes_part,
    observation.known_from,
    observation.sender_code,
    observation.submission_code,
    submission.file_name,
    submission.file_path,
    submission.content_sha256,
    submission.received_on,
    observation.sheet_name,
    observation.cell_ref,
    observation.row_label,
    observation.column_label
from of_unit
inner join core.dim_period as source
    on source.period_key = of_unit.source_period_key
left join core.fct_observation as observation
    on observation.measure_code = of_unit.measure_code
    and observation.org_unit_key = of_unit.member_key
    and observation.period_key = of_unit.source_period_key
    and (of_unit.list_key = '' or of_unit.list_key in (observation.breakdown_code, split_part(observation.breakdown_code, '|', 1)))
    and (of_unit.part_key = '' or of_unit.part_key = split_part(observation.breakdown_code, '|', 1))
left join core.dim_submission as submission
    on submission.submission_code = observation.submission_code
left join member
    on member.period_key = of_unit.period_key
    and member.component = of_unit.component
    and member.member_key = of_unit.member_key
    and member.list_key = of_unit.list_key
left join joined_component
    on joined_component.component = of_unit.component
order by
    of_unit.component, of_unit.side desc, of_unit.sign desc, of_unit.measure_code, of_unit.org_unit_code,
    source.starts_on, breakdown_code, observation.sender_code
