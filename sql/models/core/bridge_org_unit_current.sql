-- What has become of every unit by today, and how much of it came where.
-- Grain: unit (one span) x unit of today; one row without a unit of today for what came nowhere.
-- Sources: staging.org_unit_way, core.dim_org_unit, ops.run_parameters.
-- The shares of a unit add up to 1.
with level_today as (
    select distinct dim.org_level
    from core.dim_org_unit as dim
    inner join ops.run_parameters as parameters
        on parameters.business_date >= dim.valid_from
        and parameters.business_date < dim.valid_to
),

-- A unit whose parts all came together again came whole.
judged as (
    select
        way.*,
        case when way.is_current then way.at_key end as current_org_unit_key,
        bool_and(way.is_current or way.goes_on) over unit_window
            and min(case when way.is_current then way.at_key end) over unit_window
                = max(case when way.is_current then way.at_key end) over unit_window as is_reunited
    from staging.org_unit_way as way
    window unit_window as (partition by way.from_key)
),

link as (
    select
        judged.from_key, judged.org_unit_key, judged.org_unit_code, judged.org_level, judged.province_code,
        judged.valid_from, judged.valid_to, judged.current_org_unit_key,
        cast(case when bool_or(judged.is_reunited) then 1 else sum(judged.share) end as decimal(28, 10)) as share,
        case
            when judged.current_org_unit_key is null then 'none'
            when judged.current_org_unit_key = judged.from_key then 'itself'
            when bool_or(judged.is_reunited) then 'whole'
            when count(judged.share) > 0 then 'weighted'
            else 'part'
        end as link,
        case
            when judged.current_org_unit_key is not null then null
            when bool_or(judged.is_divided) then 'divided_without_weights'
            when bool_or(judged.at_key is null) then 'successor_not_listed'
            when bool_or(level_today.org_level is null) then 'level_abolished'
            else 'successor_not_recorded'
        end as reason_code,
        min(coalesce(judged.at_ends_on, judged.arrived_on)) as happened_on,
        string_agg(distinct coalesce(judged.parts, judged.at_code), ', ' order by coalesce(judged.parts, judged.at_code))
            as parts
    from judged
    left join level_today
        on level_today.org_level = judged.org_level
    where judged.is_current
        or (judged.share is not null and not judged.is_reunited and (judged.is_divided or not judged.goes_on))
    group by
        judged.from_key, judged.org_unit_key, judged.org_unit_code, judged.org_level, judged.province_code,
        judged.valid_from, judged.valid_to, judged.current_org_unit_key
    union all
    select
        dim.org_unit_key as from_key, dim.org_unit_key, dim.org_unit_code, dim.org_level, dim.province_code,
        dim.valid_from, dim.valid_to, null as current_org_unit_key, 1 as share, 'none' as link,
        'begins_later' as reason_code, dim.valid_from as happened_on, null as parts
    from core.dim_org_unit as dim
    inner join ops.run_parameters as parameters
        on dim.valid_from > parameters.business_date
),

named as (
    select
        link.*,
        coalesce(dim.org_unit_name_vi || ' (' || link.org_unit_code || ')', link.org_unit_code) as unit_vi,
        substr(link.happened_on::text, 9, 2) || '/' || substr(link.happened_on::text, 6, 2) || '/'
            || substr(link.happened_on::text, 1, 4) as happened_on_vi
    from link
    left join core.dim_org_unit as dim
        on dim.org_unit_key = link.org_unit_key
)

select
    org_unit_key,
    org_unit_code,
    org_level,
    province_code,
    valid_from,
    valid_to,
    current_org_unit_key,
    split_part(current_org_unit_key, '@', 1) as current_org_unit_code,
    share,
    link,
    reason_code,
    case
        when org_unit_key is null then unit_vi || ' không có trong danh mục đơn vị'
        when link = 'part' then 'nhận một phần của ' || unit_vi || ', chưa rõ tỷ trọng'
        when link = 'weighted' then 'nhận ' || replace(regexp_replace(cast(100 * share as text), '\.?0+$', ''), '.', ',')
            || '% của ' || unit_vi
        when reason_code = 'divided_without_weights' then unit_vi || ' bị chia ngày ' || happened_on_vi || ' ('
            || parts || '), chưa có tỷ trọng của từng phần'
        when reason_code = 'successor_not_listed' then unit_vi || ' nhập vào ' || parts || ' ngày ' || happened_on_vi
            || ', đơn vị này không có trong danh mục'
        when reason_code = 'level_abolished' then unit_vi || ' kết thúc ngày ' || happened_on_vi
            || ' cùng cấp hành chính của nó'
        when reason_code = 'successor_not_recorded' then unit_vi || ' kết thúc ngày ' || happened_on_vi
            || ', chưa ghi đơn vị kế thừa'
        when reason_code = 'begins_later' then unit_vi || ' chỉ có từ ngày ' || happened_on_vi
    end as reason_vi,
    case
        when org_unit_key is null then unit_vi || ' is not in the list of units'
        when link = 'part' then 'takes in a part of ' || unit_vi || ' whose weight is not known'
        when link = 'weighted' then 'takes in ' || regexp_replace(cast(100 * share as text), '\.?0+$', '')
            || '% of ' || unit_vi
        when reason_code = 'divided_without_weights' then unit_vi || ' was divided on ' || happened_on::text || ' ('
            || parts || ') and the weights of the parts are not known'
        when reason_code = 'successor_not_listed' then unit_vi || ' went into ' || parts || ' on ' || happened_on::text
            || ', which is not in the list of units'
        when reason_code = 'level_abolished' then unit_vi || ' ended on ' || happened_on::text
            || ' with its administrative level'
        when reason_code = 'successor_not_recorded' then unit_vi || ' ended on ' || happened_on::text
            || ' and no successor is recorded'
        when reason_code = 'begins_later' then unit_vi || ' only begins on ' || happened_on::text
    end as reason_en
from named
