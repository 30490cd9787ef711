-- What people had reported by a day of each commitment.
create or replace macro mart.commitment_as_of(as_of) as table
    select *
    from mart.commitment_history
    where known_from <= as_of
        and as_of < known_to;
