-- Every period of the three calendars, 2000 to 2036.
-- Grain: calendar x period code.
-- Sources: none; the rules are those of Nghị định 09/2019 (management: 15 to 14), of the
--   statistical calendar, and of the school year.
with recursive year_number as (
    select 2000 as period_year
    union all
    select period_year + 1 from year_number where period_year < 2036
),

month_number as (
    select 1 as month_no
    union all
    select month_no + 1 from month_number where month_no < 12
),

month_span as (
    select
        period_year,
        month_no as first_month,
        month_no as last_month,
        period_year::text || '-' || lpad(month_no::text, 2, '0') as period_code,
        'month' as period_type
    from year_number
    cross join month_number
),

quarter_span as (
    select
        period_year,
        month_no - 2 as first_month,
        month_no as last_month,
        period_year::text || '-Q' || (month_no / 3)::integer::text as period_code,
        'quarter' as period_type
    from year_number
    cross join month_number
    where month_no in (3, 6, 9, 12)
),

half_span as (
    select
        period_year,
        month_no - 5 as first_month,
        month_no as last_month,
        period_year::text || '-H' || (month_no / 6)::integer::text as period_code,
        'half' as period_type
    from year_number
    cross join month_number
    where month_no in (6, 12)
),

year_span as (
    select
        period_year,
        1 as first_month,
        12 as last_month,
        period_year::text as period_code,
        'year' as period_type
    from year_number
),

-- Six months cumulative are H1 and twelve the year: no second name for them.
cumulative_span as (
    select
        period_year,
        1 as first_month,
        month_no as last_month,
        period_year::text || '-' || month_no::text || 'M' as period_code,
        'cumulative' as period_type
    from year_number
    cross join month_number
    where month_no not in (6, 12)
),

span as (
    select * from month_span
    union all
    select * from quarter_span
    union all
    select * from half_span
    union all
    select * from year_span
    union all
    select * from cumulative_span
),

statistical_period as (
    select
        'statistical' as calendar,
        period_code,
        period_type,
        make_date(period_year, first_month, 1) as starts_on,
        (make_date(period_year, last_month, 1) + interval 1 month - interval 1 day)::date as ends_on,
        period_year,
        first_month,
        last_month
    from span
),

management_period as (
    select
        'management' as calendar,
        period_code,
        period_type,
        (make_date(period_year, first_month, 15) - interval 1 month)::date as starts_on,
        make_date(period_year, last_month, 14) as ends_on,
        period_year,
        first_month,
        last_month
    from span
),

school_period as (
    select
        'school' as calendar,
        (period_year - 1)::text || '-' || period_year::text as period_code,
        'school_year' as period_type,
        make_date(period_year - 1, 9, 1) as starts_on,
        make_date(period_year, 5, 31) as ends_on,
        period_year,
        null::integer as first_month,
        null::integer as last_month
    from year_number
    union all
    select
        'school' as calendar,
        (period_year - 1)::text || '-' || period_year::text || '-HK1' as period_code,
        'semester' as period_type,
        make_date(period_year - 1, 9, 1) as starts_on,
        make_date(period_year, 1, 15) as ends_on,
        period_year,
        null::integer as first_month,
        null::integer as last_month
    from year_number
    union all
    select
        'school' as calendar,
        (period_year - 1)::text || '-' || period_year::text || '-HK2' as period_code,
        'semester' as period_type,
        make_date(period_year, 1, 16) as starts_on,
        make_date(period_year, 5, 31) as ends_on,
        period_year,
        null::integer as first_month,
        null::integer as last_month
    from year_number
),

every_period as (
    select * from statistical_period
    union all
    select * from management_period
    union all
    select * from school_period
)

select
    calendar || ':' || period_code as period_key,
    calendar,
    period_code,
    period_type,
    case period_type
        when 'month' then 'tháng ' || last_month::text || '/' || period_year::text
        when 'quarter' then 'quý ' || right(period_code, 1) || '/' || period_year::text
        when 'half' then case when first_month = 1 then '6 tháng đầu năm ' else '6 tháng cuối năm ' end || period_year::text
        when 'cumulative' then last_month::text || ' tháng năm ' || period_year::text
        when 'semester' then 'học kỳ ' || right(period_code, 1) || ' năm học ' || left(period_code, 9)
        when 'school_year' then 'năm học ' || period_code
        else 'năm ' || period_code
    end as period_name_vi,
    case period_type
        when 'month' then substr('JanFebMarAprMayJunJulAugSepOctNovDec', 3 * last_month - 2, 3) || ' ' || period_year::text
        when 'quarter' then right(period_code, 2) || ' ' || period_year::text
        when 'half' then right(period_code, 2) || ' ' || period_year::text
        when 'cumulative' then 'Jan to ' || substr('JanFebMarAprMayJunJulAugSepOctNovDec', 3 * last_month - 2, 3)
            || ' ' || period_year::text
        when 'semester' then 'semester ' || right(period_code, 1) || ' of school year ' || left(period_code, 9)
        when 'school_year' then 'school year ' || period_code
        else period_code
    end as period_name_en,
    starts_on,
    ends_on,
    period_year,
    first_month,
    last_month
from every_period
