-- fail: a rule of plausibility names a measure that does not exist, or has no limits
-- grain: one row per rule and trouble
-- sources: reference.plausibility, reference.measure
-- excluded: nothing
with term as (
    select line_no, unnest(string_split(concat_ws(' ', left_measures, right_measures), ' ')) as word
    from reference.plausibility
),

trouble as (
    select line_no, 'measure ' || word as found, 'measure.csv' as expected
    from term
    where ltrim(word, '-') not in (select measure_code from reference.measure)
    union all
    select line_no, concat_ws(' .. ', lowest::text, highest::text) as found, 'lowest <= highest' as expected
    from reference.plausibility
    where (lowest is null and highest is null) or lowest > highest
)

select
    'plausibility.csv' as file_name,
    line_no,
    'không kiểm tra được: "' || found || '"; cần ' || expected as message_vi,
    'cannot be tested: "' || found || '"; expected ' || expected as message_en
from trouble
