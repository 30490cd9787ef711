-- Both sides of the rules of plausibility, worked out wherever all their measures are known.
-- Grain: rule x side x unit compared x period.
-- Slice: period
-- Sources: staging.plausibility_term, staging.current_observation, core.dim_org_unit.
-- A figure that two senders report is taken once, the one known last.
with observation as (
    select *
    from staging.current_observation
    where measure_code in (select measure_code from staging.plausibility_term)
    qualify row_number() over (
        partition by measure_code, org_unit_key, period_key, breakdown_code
        order by known_from desc, sender_code
    ) = 1
),

placed as (
    select
        term.rule_code,
        term.side,
        term.terms,
        term.sign,
        term.right_period,
        case
            when term.added_to = 'unit' then observation.org_unit_key
            when term.added_to = 'parent' and term.side = 'right' then observation.org_unit_key
            else above.org_unit_key
        end as compared_key,
        observation.*
    from observation
    inner join staging.plausibility_term as term
        on term.measure_code = observation.measure_code
    inner join core.dim_org_unit as unit
        on unit.org_unit_key = observation.org_unit_key
    left join core.dim_org_unit as above
        on above.org_unit_code
            = case when term.added_to = 'province' then unit.province_code else unit.parent_org_unit_code end
        and above.valid_from <= observation.ends_on
        and above.valid_to > observation.ends_on
    where term.right_period <> 'latest_year'
        or term.side = 'left'
        or observation.period_type = 'year'
)

select
    rule_code,
    side,
    compared_key,
    period_key,
    min(period_year) as period_year,
    case
        when right_period = 'same' then period_key
        when right_period = 'same_code' then min(period_code)
        else ''
    end as matched_period,
    sum(sign * value) as value,
    count(distinct org_unit_key) as members,
    min(org_level) as member_level,
    max_by(content_sha256, (sign, value, cell_ref)) as content_sha256,
    max_by(sheet_name, (sign, value, cell_ref)) as sheet_name,
    max_by(cell_ref, (sign, value, cell_ref)) as cell_ref
from placed
where compared_key is not null
group by rule_code, side, terms, right_period, compared_key, period_key
having count(distinct measure_code) = terms
