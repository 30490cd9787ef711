-- The values of indicators as known now, one SDMX observation each; columns are components of
-- the structure.
-- Grain: FREQ, CALENDAR, REF_AREA, ORG_LEVEL, IS_AGGREGATE, INDICATOR, BASIS, TIME_PERIOD.
-- Sources: core.fct_indicator_value, core.dim_period, core.dim_indicator.
-- Left out: former vintages; mart.indicator_value_as_of answers for them.
-- A period of the calendar year has its SDMX name (2023, 2023-S1, 2023-Q2, 2023-04). The
-- management year begins on 15/12 and a semester when school begins: those, and what was counted
-- since January, are ranges: first day and duration. An identifier of SDMX has no dot.
select
    case period.period_type
        when 'year' then 'A'
        when 'half' then 'S'
        when 'quarter' then 'Q'
        when 'month' then 'M'
        when 'school_year' then 'A'
        when 'semester' then 'S'
        else 'O'
    end as "FREQ",
    value.calendar as "CALENDAR",
    replace(value.org_unit_key, '.', '-') as "REF_AREA",
    value.org_level as "ORG_LEVEL",
    case when value.is_aggregate then 'Y' else 'N' end as "IS_AGGREGATE",
    value.indicator_code as "INDICATOR",
    value.basis as "BASIS",
    case
        when period.calendar = 'statistical' and period.period_type in ('year', 'month', 'quarter')
            then period.period_code
        when period.calendar = 'statistical' and period.period_type = 'half'
            then replace(period.period_code, 'H', 'S')
        when period.calendar = 'school'
            then period.starts_on || '/P' || (period.ends_on - period.starts_on + 1) || 'D'
        when period.period_type = 'year' then period.starts_on || '/P1Y'
        else period.starts_on || '/P' || (period.last_month - period.first_month + 1) || 'M'
    end as "TIME_PERIOD",
    value.value as "OBS_VALUE",
    case when value.value is null then 'O' when value.is_estimate then 'E' else 'A' end as "OBS_STATUS",
    indicator.unit_code as "UNIT_MEASURE",
    value.numerator as "NUMERATOR",
    value.denominator as "DENOMINATOR",
    value.coverage as "COVERAGE",
    value.period_key as "PERIOD_KEY",
    value.known_from as "KNOWN_FROM"
from core.fct_indicator_value as value
inner join core.dim_period as period
    on period.period_key = value.period_key
inner join core.dim_indicator as indicator
    on indicator.indicator_code = value.indicator_code
where value.known_to = date '9999-12-31'
order by all
