-- Figures as each language writes them: 4.819,67 and 4,819.67.
-- Grain: figure.
-- Sources: staging.verdict, core.fct_target.
with figure as (
    select shown_value as figure from staging.verdict
    union
    select shown_coverage_pct as figure from staging.verdict
    union
    select numerator as figure from staging.verdict
    union
    select denominator as figure from staging.verdict
    union
    select target_value as figure from core.fct_target
    union
    select target_value_high as figure from core.fct_target
    union
    select cast(target_value - tolerance as decimal(28, 10)) as figure from core.fct_target
),

digits as (
    select
        figure,
        case when figure < 0 then '-' else '' end as minus,
        lpad(split_part(cast(abs(figure) as text), '.', 1), 18, '0') as whole,
        regexp_replace(split_part(cast(cast(abs(figure) as decimal(28, 10)) as text), '.', 2), '0+$', '') as fraction
    from figure
    where figure is not null
),

grouped as (
    select
        figure,
        minus,
        fraction,
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
    figure,
    minus || case when thousands = '' then '0' else thousands end
        || case when fraction = '' then '' else ',' || fraction end as figure_vi,
    minus || case when thousands = '' then '0' else replace(thousands, '.', ',') end
        || case when fraction = '' then '' else '.' || fraction end as figure_en
from grouped
