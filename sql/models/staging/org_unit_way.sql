-- Every way from a unit that has begun to the units that took it over, decree by decree, until today.
-- Grain: unit x unit on its way x way.
-- Sources: core.dim_org_unit, reference.org_unit_lineage, ops.run_parameters.
-- Units that only the lineage names (a partial list) begin ways too; none leads on through them. A share is null from
-- the first division on whose weights nobody knows.
with recursive unit as (
    select dim.*
    from core.dim_org_unit as dim
    cross join ops.run_parameters as parameters
    where dim.valid_from <= parameters.business_date
),

-- From a unit on its last day to a unit on the next day.
step as (
    select
        coalesce(former.org_unit_key, lineage.from_org_unit_code || '@' || lineage.effective_on::text) as from_key,
        former.org_unit_key is null as is_from_unlisted,
        lineage.from_org_unit_code,
        lineage.to_org_unit_code,
        later.org_unit_key as to_key,
        later.org_level,
        later.province_code,
        lineage.effective_on,
        case
            when bool_or(lineage.share = 'partial' and lineage.weight is null) over (
                partition by lineage.from_org_unit_code, lineage.effective_on
            ) then null
            else coalesce(lineage.weight, 1)
        end as weight
    from reference.org_unit_lineage as lineage
    inner join ops.run_parameters as parameters
        on lineage.effective_on <= parameters.business_date
    left join unit as former
        on former.org_unit_code = lineage.from_org_unit_code
        and former.valid_to = lineage.effective_on
    left join unit as later
        on later.org_unit_code = lineage.to_org_unit_code
        and lineage.effective_on >= later.valid_from
        and lineage.effective_on < later.valid_to
),

origin as (
    select org_unit_key as from_key, org_unit_key, org_unit_code, org_level, province_code, valid_from, valid_to
    from unit
    union
    select
        from_key, null as org_unit_key, from_org_unit_code as org_unit_code, org_level, province_code,
        date '1900-01-01' as valid_from, effective_on as valid_to
    from step
    where is_from_unlisted
        and to_key is not null
),

way as (
    select
        origin.*,
        from_key as at_key,
        org_unit_code as at_code,
        cast(1 as decimal(28, 10)) as share,
        cast(null as date) as arrived_on
    from origin
    union all
    select
        way.from_key,
        way.org_unit_key,
        way.org_unit_code,
        way.org_level,
        way.province_code,
        way.valid_from,
        way.valid_to,
        step.to_key as at_key,
        step.to_org_unit_code as at_code,
        cast(round(way.share * step.weight, 10) as decimal(28, 10)) as share,
        step.effective_on as arrived_on
    from way
    inner join step
        on step.from_key = way.at_key
)

select
    way.*,
    coalesce(at_unit.valid_to > parameters.business_date, false) as is_current,
    at_unit.valid_to as at_ends_on,
    step.from_key is not null as goes_on,
    coalesce(step.is_divided, false) as is_divided,
    step.parts
from way
cross join ops.run_parameters as parameters
left join unit as at_unit
    on at_unit.org_unit_key = way.at_key
left join (
    select
        from_key,
        bool_or(weight is null) as is_divided,
        string_agg(to_org_unit_code, ', ' order by to_org_unit_code) as parts
    from step
    group by from_key
) as step
    on step.from_key = way.at_key
