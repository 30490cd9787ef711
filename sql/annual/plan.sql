-- What the report says of its plan: who reports to whom, under which title, by which day.
-- Grain: one row, none if the plan has no targets.
-- Sources: temp.question, core.dim_plan, reference.plan, reference.plan_role, core.dim_actor, core.dim_org_unit.
-- Who leads the plan reports on it; where nobody is named, who issued it. Offices as they were on the day.
with role as (
    select
        role.plan_code,
        role.role,
        min_by(actor.actor_name_vi, actor.actor_code) as actor_name_vi,
        min_by(actor.actor_kind, actor.actor_code) as actor_kind,
        string_agg(actor.actor_name_vi, '; ' order by role.line_no) as actors_vi
    from temp.question as question
    inner join reference.plan_role as role
        on role.plan_code = question.plan_code
        and role.target_code is null
        and role.valid_from <= question.as_of
        and question.as_of < role.valid_to
    inner join core.dim_actor as actor
        on actor.actor_code = role.actor_code
        and actor.valid_from <= question.as_of
        and question.as_of < actor.valid_to
    group by role.plan_code, role.role
),

named as (
    select
        plan.*,
        question.as_of,
        said.issued_on_certainty = 'stated' as is_issue_day_known,
        coalesce(issuer.actor_name_vi, plan.issuing_body_vi) as issuer_vi,
        coalesce(issuer.actor_kind, 'council') as issuer_kind,
        leader.actor_name_vi as leader_vi,
        receiver.actors_vi as receivers_vi,
        regexp_replace(province.org_unit_name_vi, '^(Tỉnh|Thành phố) ', '') as place_vi
    from temp.question as question
    inner join core.dim_plan as plan
        on plan.plan_code = question.plan_code
    inner join reference.plan as said
        on said.plan_code = plan.plan_code
    left join role as issuer
        on issuer.plan_code = plan.plan_code
        and issuer.role = 'issues'
    left join role as leader
        on leader.plan_code = plan.plan_code
        and leader.role = 'leads'
    left join role as receiver
        on receiver.plan_code = plan.plan_code
        and receiver.role = 'receives'
    left join core.dim_org_unit as province
        on province.org_unit_key = plan.province_org_unit_key
    where exists (select 1 from core.fct_target as target where target.plan_code = plan.plan_code)
)

select
    plan_code,
    coalesce(plan_number, plan_code) as plan_number,
    issued_on,
    as_of,
    case when leader_vi is not null then upper(issuing_body_vi) end as parent_agency_vi,
    -- The line above says which province.
    upper(coalesce(regexp_replace(leader_vi, ' (tỉnh|thành phố) .*$', ''), issuer_vi)) as agency_vi,
    coalesce(leader_vi, issuer_vi) as reporter_vi,
    case
        when leader_vi is null and issuer_kind = 'party' then 'ĐẢNG CỘNG SẢN VIỆT NAM'
        else 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    end as state_vi,
    case when leader_vi is not null or issuer_kind <> 'party' then 'Độc lập - Tự do - Hạnh phúc' end as motto_vi,
    coalesce(place_vi, '……………') as place_vi,
    year(as_of) as report_year,
    plan_title_vi,
    plan_title_vi || case
        when plan_number is not null and is_issue_day_known
            then ' (số ' || plan_number || ' ngày ' || strftime(issued_on, '%d/%m/%Y') || ')'
        when plan_number is not null then ' (số ' || plan_number || ')'
        else ''
    end as plan_vi,
    receivers_vi,
    case
        when leader_vi is not null then 'GIÁM ĐỐC'
        when issuer_kind = 'party' then 'T/M BAN THƯỜNG VỤ'
        else 'TM. ỦY BAN NHÂN DÂN'
    end as signer_vi,
    case
        when leader_vi is not null then null
        when issuer_kind = 'party' then 'BÍ THƯ'
        else 'CHỦ TỊCH'
    end as signer_post_vi
from named
