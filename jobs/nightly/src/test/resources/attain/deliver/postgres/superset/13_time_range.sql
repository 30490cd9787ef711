-- Dashboard filter: the first and the last day of a time column.
-- columns: min, max
-- same
select min(due_on) as "min", max(due_on) as "max" from mart.duty
