-- What had been received by a day, read with today's forms and reference.
create or replace macro mart.attainment_as_of(as_of) as table
    select *
    from mart.attainment_history
    where known_from <= as_of
        and as_of < known_to;
