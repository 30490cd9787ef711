-- What was known of each target of the plan on the day.
-- Grain: target x unit judged.
-- Sources: temp.question, mart.attainment_as_of.
select verdict.*
from mart.attainment_as_of((select as_of from temp.question)) as verdict
inner join temp.question as question
    on question.plan_code = verdict.plan_code
