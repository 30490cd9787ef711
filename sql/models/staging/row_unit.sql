-- The unit that each row speaks of, or why none was found.
-- Grain: content_sha256 x table_no x row_no.
-- Slice: file
-- Sources: staging.asked_unit, staging.unit_candidate, staging.unit_of_another_day, staging.slot_value, raw.slot,
--   core.dim_org_unit, reference.measure.
-- A row of a list (a school, a facility) stands under its province, whichever sheet it is on; a sheet
-- that bears the name of no unit is refused with all its rows.
with way as (
    select
        content_sha256,
        table_no,
        row_no,
        match_rank,
        min(org_unit_key) as org_unit_key,
        min(org_unit_code) as org_unit_code,
        -- Several namesakes are ambiguous however partial the list; a single one needs the whole list.
        case
            when min(org_unit_key) < max(org_unit_key) then 2
            when bool_or(is_certain) then 1
            else 0
        end as candidates
    from staging.unit_candidate
    group by content_sha256, table_no, row_no, match_rank
),

-- The closest way of matching alone: none, one or several units.
best as (
    select
        content_sha256,
        table_no,
        row_no,
        min_by(org_unit_key, match_rank) as org_unit_key,
        min_by(org_unit_code, match_rank) as org_unit_code,
        min_by(candidates, match_rank) as candidates
    from way
    group by content_sha256, table_no, row_no
),

named as (
    select distinct content_sha256, table_no, row_no, org_unit_key
    from staging.unit_candidate
    where match_rank >= 2
),

-- Rows that name their measure, which nobody knows.
unknown_measure as (
    select distinct slot.content_sha256, slot.table_no, slot.row_kind
    from raw.slot as slot
    left join reference.measure as measure
        on measure.measure_code = slot.measure_code
    where slot.row_kind = slot.measure_code
        and measure.measure_code is null
),

resolved as (
    select
        asked.*,
        unknown_measure.row_kind is not null as is_measure_unknown,
        other_day.unit_text as other_day_text,
        case when other_day.row_no is null and best.candidates = 1 then best.org_unit_key end as org_unit_key,
        case when other_day.row_no is null and best.candidates = 1 then best.org_unit_code end as org_unit_code,
        case when other_day.row_no is null then coalesce(best.candidates, 0) else 0 end as candidates,
        -- A list has one row for each of its members, on however many sheets it stands.
        case
            when asked.is_list_row then 'list|' || asked.breakdown_code
            else concat_ws('|', asked.table_no, asked.row_kind, best.org_unit_key, asked.breakdown_code)
        end as row_key,
        named.org_unit_key is not null as is_named_so
    from staging.asked_unit as asked
    left join unknown_measure
        on unknown_measure.content_sha256 = asked.content_sha256
        and unknown_measure.table_no = asked.table_no
        and unknown_measure.row_kind = asked.row_kind
    left join best
        on best.content_sha256 = asked.content_sha256
        and best.table_no = asked.table_no
        and best.row_no = asked.row_no
    left join named
        on named.content_sha256 = asked.content_sha256
        and named.table_no = asked.table_no
        and named.row_no = asked.row_no
        and named.org_unit_key = best.org_unit_key
    left join staging.unit_of_another_day as other_day
        on other_day.content_sha256 = asked.content_sha256
        and other_day.table_no = asked.table_no
        and other_day.row_no = asked.row_no
),

met_again as (
    select content_sha256, row_key
    from resolved
    group by content_sha256, row_key
    having count(*) > 1
),

-- Only rows that are certain: a row that may mean this unit is refused by itself.
counted as (
    select
        resolved.content_sha256,
        resolved.table_no,
        resolved.row_no,
        resolved.row_kind,
        resolved.row_key,
        resolved.is_list_row,
        resolved.candidates,
        count(*) filter (where resolved.candidates = 1) over (
            partition by resolved.content_sha256, resolved.row_key
        ) as rows_of_unit,
        row_number() over (
            partition by resolved.content_sha256, resolved.row_key
            order by (resolved.candidates = 1) desc, resolved.table_no, resolved.row_no
        ) as row_of_unit
    from resolved
    inner join met_again
        on met_again.content_sha256 = resolved.content_sha256
        and met_again.row_key = resolved.row_key
),

cell_text as (
    select content_sha256, table_no, row_no, slot_no, coalesce(value::text, absent_status) as said
    from staging.slot_value
),

-- A school of two levels that is listed under both says the same twice: it counts once.
row_text as (
    select
        counted.content_sha256,
        counted.row_key,
        counted.table_no,
        counted.row_no,
        string_agg(slot.measure_code || '=' || cell_text.said, '|' order by slot.measure_code) as said
    from counted
    inner join cell_text
        on cell_text.content_sha256 = counted.content_sha256
        and cell_text.table_no = counted.table_no
        and cell_text.row_no = counted.row_no
    inner join raw.slot as slot
        on slot.content_sha256 = cell_text.content_sha256
        and slot.table_no = cell_text.table_no
        and slot.slot_no = cell_text.slot_no
        and slot.row_kind = counted.row_kind
    where counted.is_list_row
        and counted.rows_of_unit > 1
        and counted.candidates = 1
    group by counted.content_sha256, counted.row_key, counted.table_no, counted.row_no
),

repeated as (
    select content_sha256, row_key
    from row_text
    group by content_sha256, row_key
    having min(said) = max(said)
),

province as (
    select org_unit_key, org_unit_code, valid_from, valid_to
    from core.dim_org_unit
    where org_level = 'province'
)

select
    resolved.content_sha256,
    resolved.table_no,
    resolved.row_no,
    resolved.row_kind,
    case when resolved.is_list_row and resolved.is_sheet_unit then 'province' else resolved.org_level end as org_level,
    resolved.breakdown_code,
    resolved.unit_code_text,
    resolved.unit_name_text,
    resolved.is_list_row,
    case
        when not (resolved.is_list_row and resolved.is_sheet_unit) then resolved.org_unit_key
        when resolved.candidates = 1 then province.org_unit_key
    end as org_unit_key,
    case
        when not (resolved.is_list_row and resolved.is_sheet_unit) then resolved.org_unit_code
        when resolved.candidates = 1 then province.org_unit_code
    end as org_unit_code,
    resolved.unlisted_text,
    resolved.unlisted_in,
    resolved.other_day_text,
    case
        when is_measure_unknown then 'MEASURE_UNKNOWN'
        when unlisted_text is not null then 'CODE_NOT_LISTED'
        when resolved.candidates <> 1 and resolved.is_sheet_unit then 'SHEET_UNIT_UNKNOWN'
        when other_day_text is not null then 'UNIT_NOT_OF_DATE'
        when resolved.candidates = 0 then 'UNIT_UNKNOWN'
        when resolved.candidates > 1 then 'UNIT_AMBIGUOUS'
        when is_added_up then null
        when counted.rows_of_unit > 1 and repeated.row_key is null then 'UNIT_DUPLICATE'
        when counted.rows_of_unit > 1 and counted.row_of_unit > 1 then 'ROW_REPEATED'
    end as refusal_code,
    coalesce(
        resolved.candidates = 1 and asked_code = resolved.org_unit_code and asked_code <> trim(unit_code_text), false
    ) as is_code_padded,
    resolved.candidates = 1 and not is_own_unit and unit_code_text is not null and unit_name_text is not null
        and (not is_named_so or (asked_code <> resolved.org_unit_code and resolved.org_level <> 'sector'))
        as is_name_other
from resolved
left join counted
    on counted.content_sha256 = resolved.content_sha256
    and counted.table_no = resolved.table_no
    and counted.row_no = resolved.row_no
left join repeated
    on repeated.content_sha256 = resolved.content_sha256
    and repeated.row_key = resolved.row_key
left join province
    on province.org_unit_code = resolved.province_code
    and resolved.period_ends_on >= province.valid_from
    and resolved.period_ends_on < province.valid_to
