-- warn: The points of the pillars of the DTI make its total, within the tolerance of threshold.csv
select
    total.org_unit_code,
    total.period_code,
    max(total.points) as points,
    sum(pillar.points) as points_of_pillars
from mart.dti as total
inner join mart.dti as pillar
    on pillar.org_unit_key = total.org_unit_key
    and pillar.period_key = total.period_key
    and pillar.component_kind = 'pillar'
cross join reference.threshold as threshold
where total.component_kind = 'total'
    and threshold.threshold_code = 'dti_pillar_sum_points'
group by total.org_unit_code, total.period_code, total.org_unit_key
having count(*) = count(pillar.points)
    and abs(max(total.points) - sum(pillar.points)) > max(threshold.value)
