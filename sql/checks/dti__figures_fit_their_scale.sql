-- warn: A score of the DTI is at most its maximum, and a rank lies within the provinces ranked
select org_unit_code, period_code, component_code, score, maximum, rank, rank_of_n
from mart.dti
where score < 0
    or score > maximum
    or rank < 1
    or rank > rank_of_n
