-- What came or went closest to each change: of its period, then of its unit; a withdrawal before what took its place.
-- Grain: change that something new is behind.
-- Sources: staging.moved, staging.news.
with close_news as (
    select
        moved.change_no,
        news.submission_code,
        news.is_withdrawal
    from staging.moved as moved
    inner join staging.news as news
        on news.indicator_code = moved.indicator_code
    where moved.is_moved_since
    qualify rank() over (
        partition by moved.change_no
        order by
            case when news.period_key in (moved.period_key, moved.old_period_key) then 0 else 1 end,
            case
                when moved.org_unit_key in (news.member_key, news.province_key) then 0
                when split_part(moved.org_unit_key, '@', 1) = news.parent_org_unit_code then 0
                else 1
            end,
            case when news.is_withdrawal then 0 else 1 end
    ) = 1
)

select
    change_no,
    bool_or(is_withdrawal) as is_withdrawal,
    min(submission_code) as submission_code,
    count(distinct submission_code) as submission_count
from close_news
group by change_no
