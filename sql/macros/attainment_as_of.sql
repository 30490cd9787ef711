-- What had been received by a day, read with today's forms and reference. A day to come is answered as if nothing more
-- arrived by then. Until when an answer stood is not part of it: nobody knew that on the day.
create or replace macro mart.attainment_as_of(as_of) as table
    select * exclude (known_to)
    from mart.attainment_history
    where known_from <= cast(as_of as date)
        and cast(as_of as date) < known_to;
