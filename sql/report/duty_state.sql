-- The words of the states that duties are in.
-- Grain: state that occurs.
-- Sources: mart.duty.
select distinct
    duty.state,
    duty.state_vi,
    duty.state_en
from mart.duty as duty
order by duty.state
