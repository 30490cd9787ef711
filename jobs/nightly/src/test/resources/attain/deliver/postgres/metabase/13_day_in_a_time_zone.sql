-- Question: the day in Vietnam on which the night was published; a timestamptz knows its zone.
-- columns: published_on, generation
-- snapshot: select cast(published_at + interval '7 hour' as date) as published_on, generation from ops.snapshot
select
    cast(timezone('Asia/Ho_Chi_Minh', "ops"."snapshot"."published_at") as date) as "published_on",
    "ops"."snapshot"."generation" as "generation"
from "ops"."snapshot"
