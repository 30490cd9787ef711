-- The unit that each row speaks of, or why none was found.
-- Grain: content_sha256 x table_no x row_no.
-- Sources: raw.table_row, raw.slot, raw.sheet_table, staging.slot_value,
--   staging.row_breakdown, staging.submission_candidate, core.dim_org_unit, reference.*.
-- Excluded: rows of rejected files.
-- A row of a list (a school, a facility) stands under its province, whichever sheet it is on; a sheet
-- that bears the name of no unit is refused with all its rows.
with list_kind as (
    select distinct slot.content_sha256, slot.table_no, slot.row_kind
    from raw.slot as slot
    inner join reference.measure as measure
        on measure.measure_code = slot.measure_code
        and measure.org_level in ('facility', 'enterprise', 'report_item')
),

table_row as (
    select
        candidate.content_sha256,
        body.table_no,
        body.row_no,
        body.row_kind,
        body.org_level,
        body.unit_code_text,
        body.unit_name_text,
        body.unit_match_key,
        body.unit_type,
        body.unit_bare_key,
        case when listed.row_no is null then body.breakdown_code else listed.breakdown_code end as breakdown_code,
        listed.unlisted_text,
        listed.unlisted_in,
        sheet_table.is_added_up,
        candidate.province_code,
        candidate.sender_org_unit_code,
        period.ends_on as period_ends_on,
        list_kind.row_kind is not null and body.breakdown_code <> '' as is_list_row,
        body.unit_code_text is null and coalesce(body.unit_name_text = sheet_table.sheet_name, false) as is_sheet_unit
    from raw.table_row as body
    inner join raw.sheet_table as sheet_table
        on sheet_table.content_sha256 = body.content_sha256
        and sheet_table.table_no = body.table_no
    inner join staging.submission_candidate as candidate
        on candidate.content_sha256 = body.content_sha256
    inner join core.dim_period as period
        on period.calendar = coalesce(sheet_table.calendar, candidate.calendar)
        and period.period_code = coalesce(sheet_table.period_code, candidate.period_code)
    left join list_kind
        on list_kind.content_sha256 = body.content_sha256
        and list_kind.table_no = body.table_no
        and list_kind.row_kind = body.row_kind
    left join staging.row_breakdown as listed
        on listed.content_sha256 = body.content_sha256
        and listed.table_no = body.table_no
        and listed.row_no = body.row_no
    where candidate.refusal_code is null
        and not candidate.is_waiting
),

-- Codes as they should have been typed: "5971" and "5971.0" lost their leading zero in Excel.
asked as (
    select
        *,
        case
            when unit_code_text is null then null
            when org_level = 'commune' then lpad(split_part(trim(unit_code_text), '.', 1), 5, '0')
            when org_level = 'district' then lpad(split_part(trim(unit_code_text), '.', 1), 3, '0')
            else trim(unit_code_text)
        end as asked_code,
        -- A sender without a province of its own names the one that it speaks of.
        (org_level = 'province' and province_code is not null) or (unit_code_text is null and unit_name_text is null)
            as is_own_unit
    from table_row
),

unit as (
    select
        dim.*,
        case when dim.org_level = 'sector' then split_part(dim.org_unit_code, '-', 2) else dim.org_unit_code end
            as printed_code
    from core.dim_org_unit as dim
),

unit_name as (
    select unit.org_unit_key, name_key.match_key, name_key.unit_type, name_key.bare_key
    from unit
    inner join reference.name_key as name_key
        on name_key.source_text = unit.org_unit_name_vi
    union
    select unit.org_unit_key, name_key.match_key, name_key.unit_type, name_key.bare_key
    from unit
    inner join reference.org_unit_alias as alias
        on alias.org_unit_code = unit.org_unit_code
        and alias.org_level = unit.org_level
        and alias.valid_from < unit.valid_to
        and unit.valid_from < alias.valid_to
    inner join reference.name_key as name_key
        on name_key.source_text = alias.alias_vi
),

-- A name without its type ("Đồng Mỏ") may only be resolved where every unit of the parent is listed:
-- in a partial list the namesake may be the one that is missing.
complete_parent as (
    select
        counted.parent_org_unit_code,
        counted.org_level,
        counted.valid_from,
        counted.valid_to
    from reference.org_unit_count as counted
    inner join unit
        on unit.org_level = counted.org_level
        and counted.parent_org_unit_code in (unit.parent_org_unit_code, unit.province_code)
        and unit.valid_from < counted.valid_to
        and counted.valid_from < unit.valid_to
    group by counted.parent_org_unit_code, counted.org_level, counted.valid_from, counted.valid_to, counted.unit_count
    having count(distinct unit.org_unit_code) >= counted.unit_count
),

candidate as (
    select
        asked.content_sha256, asked.table_no, asked.row_no,
        unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
        0 as match_rank, true as is_certain
    from asked
    inner join unit
        on asked.is_own_unit
        and unit.org_level = asked.org_level
        and unit.org_unit_code = case
            when asked.org_level = 'province' then asked.province_code
            else asked.sender_org_unit_code
        end
        and asked.period_ends_on >= unit.valid_from
        and asked.period_ends_on < unit.valid_to
    union all
    select
        asked.content_sha256, asked.table_no, asked.row_no,
        unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
        1 as match_rank, true as is_certain
    from asked
    inner join unit
        on not asked.is_own_unit
        and unit.org_level = asked.org_level
        and unit.printed_code = asked.asked_code
        and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
        and asked.period_ends_on >= unit.valid_from
        and asked.period_ends_on < unit.valid_to
    union all
    select distinct
        asked.content_sha256, asked.table_no, asked.row_no,
        unit.org_unit_key, unit.org_unit_code, unit.org_level, unit.org_unit_name_vi,
        case
            when unit_name.match_key = asked.unit_match_key then 2
            when unit_name.unit_type = asked.unit_type then 3
            else 4
        end as match_rank,
        -- No two provinces of one day share a name: "Gia Lai" is one of them, listed in full or not.
        unit_name.match_key = asked.unit_match_key or asked.unit_type is not null or unit.org_level = 'province'
            or complete_parent.parent_org_unit_code is not null as is_certain
    from asked
    inner join unit
        on not asked.is_own_unit
        and unit.org_level = asked.org_level
        and (asked.province_code is null or coalesce(unit.province_code, asked.province_code) = asked.province_code)
        and asked.period_ends_on >= unit.valid_from
        and asked.period_ends_on < unit.valid_to
        and (
            unit.parent_org_unit_code = asked.sender_org_unit_code
            or coalesce(asked.sender_org_unit_code, '') not in (
                select org_unit_code from core.dim_org_unit where org_level = 'district'
            )
        )
    inner join unit_name
        on unit_name.org_unit_key = unit.org_unit_key
    left join complete_parent
        -- Who speaks of the whole province needs the list of the whole province.
        on complete_parent.parent_org_unit_code = case
            when unit.parent_org_unit_code = asked.sender_org_unit_code then unit.parent_org_unit_code
            else asked.province_code
        end
        and complete_parent.org_level = unit.org_level
        and asked.period_ends_on >= complete_parent.valid_from
        and asked.period_ends_on < complete_parent.valid_to
    where unit_name.match_key = asked.unit_match_key
        or (unit_name.unit_type = asked.unit_type and unit_name.bare_key = asked.unit_bare_key)
        or (
            asked.unit_type is null
            and unit_name.bare_key = asked.unit_bare_key
        )
),

best as (
    select
        content_sha256,
        table_no,
        row_no,
        min(org_unit_key) as org_unit_key,
        min(org_unit_code) as org_unit_code,
        -- Several namesakes are ambiguous however partial the list; a single one needs the whole list.
        case
            when count(distinct org_unit_key) = 1 and not bool_or(is_certain) then 0
            else count(distinct org_unit_key)
        end as candidates
    from (
        select *
        from candidate
        qualify match_rank = min(match_rank) over (partition by content_sha256, table_no, row_no)
    ) as closest
    group by content_sha256, table_no, row_no
),

named as (
    select distinct content_sha256, table_no, row_no, org_unit_key
    from candidate
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
        case when best.candidates = 1 then best.org_unit_key end as org_unit_key,
        case when best.candidates = 1 then best.org_unit_code end as org_unit_code,
        coalesce(best.candidates, 0) as candidates,
        -- A list has one row for each of its members, on however many sheets it stands.
        case
            when asked.is_list_row then 'list|' || asked.breakdown_code
            else concat_ws('|', asked.table_no, asked.row_kind, best.org_unit_key, asked.breakdown_code)
        end as row_key,
        named.org_unit_key is not null as is_named_so
    from asked
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
),

-- Only rows that are certain: a row that may mean this unit is refused by itself.
counted as (
    select
        *,
        count(*) filter (where candidates = 1) over (partition by content_sha256, row_key) as rows_of_unit,
        row_number() over (
            partition by content_sha256, row_key order by (candidates = 1) desc, table_no, row_no
        ) as row_of_unit
    from resolved
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
    from unit
    where org_level = 'province'
)

select
    counted.content_sha256,
    counted.table_no,
    counted.row_no,
    counted.row_kind,
    case when is_list_row and is_sheet_unit then 'province' else counted.org_level end as org_level,
    counted.breakdown_code,
    counted.unit_code_text,
    counted.unit_name_text,
    counted.is_list_row,
    case
        when not (is_list_row and is_sheet_unit) then counted.org_unit_key
        when candidates = 1 then province.org_unit_key
    end as org_unit_key,
    case
        when not (is_list_row and is_sheet_unit) then counted.org_unit_code
        when candidates = 1 then province.org_unit_code
    end as org_unit_code,
    counted.unlisted_text,
    counted.unlisted_in,
    case
        when is_measure_unknown then 'MEASURE_UNKNOWN'
        when unlisted_text is not null then 'CODE_NOT_LISTED'
        when candidates <> 1 and is_sheet_unit then 'SHEET_UNIT_UNKNOWN'
        when candidates = 0 then 'UNIT_UNKNOWN'
        when candidates > 1 then 'UNIT_AMBIGUOUS'
        when is_added_up then null
        when rows_of_unit > 1 and repeated.row_key is null then 'UNIT_DUPLICATE'
        when rows_of_unit > 1 and row_of_unit > 1 then 'ROW_REPEATED'
    end as refusal_code,
    coalesce(
        candidates = 1 and asked_code = counted.org_unit_code and asked_code <> trim(unit_code_text), false
    ) as is_code_padded,
    candidates = 1 and not is_own_unit and unit_code_text is not null and unit_name_text is not null
        and (not is_named_so or (asked_code <> counted.org_unit_code and counted.org_level <> 'sector'))
        as is_name_other
from counted
left join repeated
    on repeated.content_sha256 = counted.content_sha256
    and repeated.row_key = counted.row_key
left join province
    on province.org_unit_code = counted.province_code
    and counted.period_ends_on >= province.valid_from
    and counted.period_ends_on < province.valid_to
