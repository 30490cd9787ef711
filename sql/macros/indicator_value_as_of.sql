-- The values of indicators as they had been received by a day, computed with today's forms and reference.
create or replace macro mart.indicator_value_as_of(as_of) as table
    select * exclude (known_to)
    from core.fct_indicator_value
    where known_from <= cast(as_of as date)
        and cast(as_of as date) < known_to;
