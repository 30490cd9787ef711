-- Every current indicator value under the units of today that its unit, or a part of it, came to.
-- Grain: indicator value x unit of today; the present only.
-- View: whatever a value has is not written a second time.
-- Sources: core.fct_indicator_value, core.bridge_org_unit_current, core.dim_org_unit, core.dim_period,
--   staging.indicator_term.
-- Additive are parts over wholes that may be added up over units: not a rank, a growth, a reported rate, a minimum over
-- members, a count of persons that may be the same ones.
with kind as (
    select
        indicator_code,
        bool_and(method in ('ratio', 'min_members') and additive_over_units in ('yes', 'max'))
            and bool_or(side = 'denominator') as is_additive,
        bool_and(method = 'ratio') as is_sum,
        bool_or(side = 'numerator' and role in ('flag', 'positive') and not is_list) as is_flag
    from staging.indicator_term
    where side in ('numerator', 'denominator')
    group by indicator_code
)

select
    value.*,
    period.ends_on,
    bridge.current_org_unit_key,
    bridge.share,
    bridge.link,
    bridge.reason_code as link_reason_code,
    coalesce(province_link.current_org_unit_key, province.org_unit_key) as province_key,
    coalesce(kind.is_flag and not value.is_aggregate, false) as is_flag,
    coalesce(value.basis = 'computed' and kind.is_additive and (kind.is_sum or not value.is_aggregate), false)
        as is_additive
from core.fct_indicator_value as value
inner join core.dim_period as period
    on period.period_key = value.period_key
inner join core.bridge_org_unit_current as bridge
    on bridge.org_unit_key = value.org_unit_key
inner join core.dim_org_unit as province
    on province.org_level = 'province'
    and province.org_unit_code = bridge.province_code
    and period.ends_on >= province.valid_from
    and period.ends_on < province.valid_to
left join core.bridge_org_unit_current as province_link
    on province_link.org_unit_key = province.org_unit_key
    and province_link.link in ('itself', 'whole')
left join kind
    on kind.indicator_code = value.indicator_code
where value.known_to = date '9999-12-31'
