-- Findings whose words hold figures, as each language writes them: 12.040,5 and 12040.5.
-- Grain: text with at least one figure.
-- Sources: staging.finding.
-- The models of findings mark their figures, ⟨12040.5⟩; codes, periods and cells beside them stay as they are.
with recursive marked as (
    select found as said from staging.finding where contains(found, '⟨')
    union
    select expected as said from staging.finding where contains(expected, '⟨')
),

piece as (
    select said, 0 as piece_no, '' as before, '' as figure, said as rest
    from marked
    union all
    select
        said,
        piece_no + 1 as piece_no,
        split_part(rest, '⟨', 1) as before,
        split_part(split_part(rest, '⟨', 2), '⟩', 1) as figure,
        substr(rest, strpos(rest, '⟩') + 1) as rest
    from piece
    where contains(rest, '⟨')
),

digits as (
    select
        *,
        case when figure like '-%' then '-' else '' end as minus,
        lpad(replace(split_part(figure, '.', 1), '-', ''), 18, '0') as whole,
        split_part(figure, '.', 2) as fraction
    from piece
    where piece_no > 0
),

grouped as (
    select
        *,
        regexp_replace(
            concat_ws(
                '.', substr(whole, 1, 3), substr(whole, 4, 3), substr(whole, 7, 3), substr(whole, 10, 3),
                substr(whole, 13, 3), substr(whole, 16, 3)
            ),
            '^[0.]+', ''
        ) as thousands
    from digits
)

select
    said,
    string_agg(
        before || minus || case when thousands = '' then '0' else thousands end
            || case when fraction = '' then '' else ',' || fraction end,
        '' order by piece_no
    ) || max_by(rest, piece_no) as text_vi,
    replace(replace(said, '⟨', ''), '⟩', '') as text_en
from grouped
group by said
