-- Findings that only show beside other figures: of another month, another column, another plan.
-- Grain: finding.
-- Sources: staging.finding_of_quarantine, staging.finding_of_fall, staging.finding_of_copy, staging.finding_of_rate,
--   staging.finding_of_bound, staging.finding_of_division, staging.finding_of_plan,
--   staging.finding_of_history, staging.finding_of_period.
select * from staging.finding_of_quarantine
union all
select * from staging.finding_of_fall
union all
select * from staging.finding_of_copy
union all
select * from staging.finding_of_rate
union all
select * from staging.finding_of_bound
union all
select * from staging.finding_of_division
union all
select * from staging.finding_of_plan
union all
select * from staging.finding_of_history
union all
select * from staging.finding_of_period
