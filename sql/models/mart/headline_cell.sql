-- The cells behind the headline figure of each target, as known now: found once a figure, told of each of its targets.
-- Grain: target x component x side x observation.
-- Sources: staging.headline_figure, staging.headline_input, staging.indicator_term, staging.member_value,
--   core.fct_observation, core.dim_org_unit.
-- Left out: figures that are counted from reference data, which stand in no cell.
with joined_component as (
    select distinct indicator_code, variant_level, component
    from staging.indicator_term
    where is_joined_by_member
        and side in ('numerator', 'denominator')
),

member as (
    select
        indicator_code,
        variant_level,
        period_key,
        component,
        member_key,
        list_key,
        numerator is not null
            and (denominator is not null or method in ('event', 'count_members'))
            and not is_no_member
            and not coalesce(is_above_bound, false) as takes_part
    from staging.member_value
    qualify row_number() over (
        partition by indicator_code, variant_level, period_key, component, member_key, list_key
        order by moment_on desc
    ) = 1
),

-- A list key names a whole breakdown or its first part: each observation stands under both, and under
-- none, so that an equality finds it in a list of any length.
keyed as (
    select
        observation.*,
        unnest(list_distinct(['', breakdown_code, split_part(breakdown_code, '|', 1)])) as list_key
    from core.fct_observation as observation
    semi join staging.headline_input as input
        on observation.measure_code = input.measure_code
        and observation.org_unit_key = input.member_key
        and observation.period_key = input.source_period_key
    where observation.known_to = date '9999-12-31'
),

cell as (
    select
        input.figure_no,
        input.component,
        input.side,
        input.measure_code,
        observation.org_unit_key,
        observation.period_key,
        observation.breakdown_code,
        observation.value,
        bool_or(
            case
                when observation.is_set_aside then false
                when joined_component.component is not null and input.side in ('numerator', 'denominator')
                    then coalesce(member.takes_part, false)
                else observation.value is not null
            end
        ) as takes_part,
        observation.sender_code,
        observation.submission_code,
        observation.sheet_name,
        observation.cell_ref,
        observation.row_label,
        observation.column_label
    from staging.headline_input as input
    inner join keyed as observation
        on observation.measure_code = input.measure_code
        and observation.org_unit_key = input.member_key
        and observation.period_key = input.source_period_key
        and observation.list_key = input.list_key
        and (input.part_key = '' or input.part_key = split_part(observation.breakdown_code, '|', 1))
    left join joined_component
        on joined_component.indicator_code = input.indicator_code
        and joined_component.variant_level = input.variant_level
        and joined_component.component = input.component
    left join member
        on member.indicator_code = input.indicator_code
        and member.variant_level = input.variant_level
        and member.period_key = input.period_key
        and member.component = input.component
        and member.member_key = input.member_key
        and member.list_key = input.list_key
    group by
        input.figure_no, input.component, input.side, input.measure_code, observation.org_unit_key,
        observation.period_key, observation.breakdown_code, observation.value, observation.sender_code,
        observation.submission_code, observation.sheet_name, observation.cell_ref, observation.row_label,
        observation.column_label
)

select
    figure.target_code,
    cell.component,
    cell.side,
    cell.measure_code,
    cell.org_unit_key,
    unit.org_unit_name_vi,
    cell.period_key,
    cell.breakdown_code,
    cell.value,
    cell.takes_part,
    coalesce(figure.lowest_member_vi = unit.org_unit_name_vi, true) as is_decisive,
    cell.sender_code,
    cell.submission_code,
    cell.sheet_name,
    cell.cell_ref,
    cell.row_label,
    cell.column_label
from cell
inner join staging.headline_figure as figure
    on figure.figure_no = cell.figure_no
inner join core.dim_org_unit as unit
    on unit.org_unit_key = cell.org_unit_key
