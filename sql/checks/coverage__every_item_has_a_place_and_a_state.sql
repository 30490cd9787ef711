-- fail: Every system, commitment and target of the documents has one row in mart.coverage, with a place and a state
with item as (
    select 'system' as item_kind, system_code as item_code from core.dim_system
    union all
    select 'commitment', commitment_code from reference.commitment
    union all
    select 'target', target_code from core.fct_target
)

select item.item_kind, item.item_code, count(coverage.state) as row_count
from item
left join mart.coverage as coverage
    on coverage.item_kind = item.item_kind
    and coverage.item_code = item.item_code
    and coverage.places <> ''
group by item.item_kind, item.item_code
having count(coverage.state) <> 1
