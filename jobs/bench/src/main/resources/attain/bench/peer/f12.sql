-- What a statistician who knows DuckDB would write for form F12 of one operator, by hand and for this layout alone: the files become
-- observations with the cells they came from, their vintages, three indicators, the verdicts on them, ranks, a database and files.
-- Unlike the night it knows nothing of other layouts, misspelt names, findings for clerks, lineage, history of verdicts or returns.
create schema core;
create schema mart;

create table core.dim_org_unit as
select org_unit_code || '@' || valid_from as org_unit_key, org_unit_code, org_unit_name_vi, org_level, parent_org_unit_code,
    province_code, valid_from, valid_to
from read_csv('${input}/reference/org_unit.csv', types = {org_unit_code: varchar, parent_org_unit_code: varchar,
    province_code: varchar, valid_from: date, valid_to: date});

create table target as
from read_csv('${input}/reference/target.csv', types = {target_value: 'decimal(28,10)', due_year: integer, due_on: date});

create table plan as
from read_csv('${input}/reference/plan.csv', types = {province_code: varchar, issued_on: date});

create table households as
from read_csv('${input}/plain/households.csv', types = {commune_code: varchar, households: bigint});

-- Rows in the order of the files; a row that does not fit its types is set aside with its line.
create table raw as
select *, row_number() over () as place
from read_csv('${input}/inbox/*/VNPT_LSN_*.csv', delim = ';', header = true, filename = true, store_rejects = true,
    columns = {MA_XA: 'varchar', TB_FTTH: 'bigint', HO_PHU_SONG_FTTH: 'bigint', TB_SMARTPHONE: 'bigint', CTS_CA_NHAN: 'bigint',
        THANG: 'varchar', LOAI_KH: 'varchar', HO_CO_FTTH: 'bigint', CTS_CA_NHAN_HL: 'bigint', XA_CO_CAP_QUANG: 'bigint'});

create table submission as
select filename, 'F12-' || md5(filename)[1:12] as submission_code, parse_filename(filename, true) as sheet_name,
    regexp_extract(filename, '/(\d{4}-\d\d-\d\d)/', 1)::date as known_from, any_value(THANG) as month, min(place) - 2 as before,
    left(any_value(THANG), 4) || '-' || right(any_value(THANG), 2) as period_code,
    last_day(strptime(any_value(THANG), '%Y%m')) as ends_on
from raw group by filename;

-- A later file takes the place of the earlier one of its month.
create table vintage as
select *, lead(known_from, 1, date '9999-12-31') over (partition by month order by known_from, filename) as known_to
from submission;

create table finding as
select 'BAD_NUMBER' as code, csv_line as text from reject_errors
union all
select 'DUPLICATE_ROW', MA_XA || ' ' || THANG || ' ' || LOAI_KH
from raw group by filename, MA_XA, THANG, LOAI_KH having count(*) > 1
union all
select 'OTHER_PERIOD', any_value(raw.filename)
from raw inner join submission on submission.filename = raw.filename where raw.THANG <> submission.month having count(*) > 0
union all
select 'UNIT_UNKNOWN', MA_XA from raw anti join core.dim_org_unit as unit on unit.org_unit_code = raw.MA_XA
union all
select 'PART_LARGER', MA_XA from raw where (LOAI_KH = 'HGD' and HO_CO_FTTH > TB_FTTH) or CTS_CA_NHAN_HL > CTS_CA_NHAN
union all
select 'CLASS_UNKNOWN', LOAI_KH from raw where LOAI_KH is null or LOAI_KH not in ('HGD', 'TC');

create table place as
from (values ('TB_FTTH', 'B', 'fibre_lines'), ('HO_PHU_SONG_FTTH', 'C', 'fibre_covered_households'),
    ('TB_SMARTPHONE', 'D', 'smartphone_sims'), ('CTS_CA_NHAN', 'E', 'signature_certificates'),
    ('HO_CO_FTTH', 'H', 'fibre_households'), ('CTS_CA_NHAN_HL', 'I', 'signature_certificates_valid'),
    ('XA_CO_CAP_QUANG', 'J', 'commune_fibre')) as place (column_label, letter, measure_code);

create table core.fct_observation as
with long as (
    unpivot raw on TB_FTTH, HO_PHU_SONG_FTTH, TB_SMARTPHONE, CTS_CA_NHAN, HO_CO_FTTH, CTS_CA_NHAN_HL, XA_CO_CAP_QUANG
    into name column_label value figure
)
select place.measure_code, unit.org_unit_key, unit.org_unit_code, unit.org_level, 'statistical:' || vintage.period_code as period_key,
    'statistical' as calendar, vintage.period_code,
    case when place.measure_code = 'fibre_lines' then 'VNPT|' || long.LOAI_KH else 'VNPT' end as breakdown_code,
    'LS-VNPT' as sender_code, long.figure::decimal(28, 10) as "value", 'final' as obs_status, false as is_set_aside,
    vintage.known_from, vintage.known_to, vintage.submission_code, 'F12' as form_code, vintage.sheet_name,
    place.letter || (long.place - vintage.before) as cell_ref, long.MA_XA as row_label, place.column_label
from long
inner join place on place.column_label = long.column_label
inner join vintage on vintage.filename = long.filename
inner join core.dim_org_unit as unit
    on unit.org_unit_code = long.MA_XA and unit.valid_from <= vintage.ends_on and unit.valid_to > vintage.ends_on;

-- A denominator of the same year, else the latest earlier one that is at most two years old.
create table fraction as
with current as (
    from core.fct_observation where known_to = date '9999-12-31'
), covered as (
    select measure_code, org_unit_key, org_unit_code, period_code, max("value") as "value", max(known_from) as known_from
    from current where measure_code in ('fibre_covered_households', 'commune_fibre') group by all
), existing as (
    select sum(unit_count) as communes
    from read_csv('${input}/reference/org_unit_count.csv', types = {parent_org_unit_code: varchar, province_code: varchar,
        valid_from: date, valid_to: date})
    where org_level = 'commune' and parent_org_unit_code = '20' and valid_to > date '${date}' and valid_from <= date '${date}'
), household as (
    select 'household_fibre_subscription_rate' as indicator_code, org_unit_code, period_code, "value", known_from
    from current where measure_code = 'fibre_households'
    union all
    select 'household_fibre_coverage_rate', org_unit_code, period_code, "value", known_from
    from covered where measure_code = 'fibre_covered_households'
)
select indicator_code, '20' as org_unit_code, 'province' as org_level, period_code, sum("value") as numerator,
    sum(households.households)::decimal(28, 10) as denominator,
    greatest(max(known_from), date '${counted}') as known_from, true as is_estimate
from household
inner join households on households.commune_code = household.org_unit_code
where left(period_code, 4)::integer between ${year} and ${year} + 2
group by indicator_code, period_code
union all
select 'commune_fibre_coverage_rate', org_unit_code, 'commune', period_code, "value", 1, known_from, false
from covered where measure_code = 'commune_fibre'
union all
select 'commune_fibre_coverage_rate', '20', 'province', period_code, sum("value"), any_value(existing.communes), max(known_from), false
from covered cross join existing where measure_code = 'commune_fibre' group by period_code;

create table core.fct_indicator_value as
select fraction.indicator_code, unit.org_unit_key, fraction.org_unit_code, fraction.org_level,
    'statistical:' || fraction.period_code as period_key, 'statistical' as calendar, fraction.period_code, 'computed' as basis,
    (100 * fraction.numerator / nullif(fraction.denominator, 0))::decimal(28, 10) as "value", fraction.numerator,
    fraction.denominator, fraction.is_estimate, fraction.known_from, date '9999-12-31' as known_to
from fraction
inner join core.dim_org_unit as unit
    on unit.org_unit_code = fraction.org_unit_code and unit.valid_from <= date '${date}' and unit.valid_to > date '${date}';

create table mart.attainment as
with known as (
    select target.target_code, target.plan_code, target.indicator_code, plan.province_code as org_unit_code, figure.period_code,
        figure."value" as actual_value, figure.numerator, figure.denominator, target.target_value, target.comparator,
        coalesce(target.due_on, make_date(target.due_year, 12, 14)) as due_on,
        if(target.eval_comparator = 'gt', figure."value" > target.target_value, figure."value" >= target.target_value) as is_reached,
        figure.is_estimate,
        row_number() over (partition by target.target_code order by figure.period_code desc) as age
    from target
    inner join plan on plan.plan_code = target.plan_code
    left join core.fct_indicator_value as figure
        on figure.indicator_code = target.indicator_code and figure.org_unit_code = plan.province_code
        and left(figure.period_code, 4)::integer = target.due_year
    where target.indicator_code in (select indicator_code from fraction)
)
select * exclude (age, is_reached), actual_value - target_value as gap, actual_value / nullif(target_value, 0) as achievement_ratio,
    if(due_on > date '${date}', null, is_reached) as is_met,
    case when due_on > date '${date}' then 'due_later' when actual_value is null then 'no_information'
        when is_reached then 'met' else 'not_met' end as status
from known where age = 1;

create table mart.ranking as
select indicator_code, period_key, org_level, org_unit_key, "value",
    rank() over (partition by indicator_code, period_key, org_level order by "value" desc) as rank,
    count(*) over (partition by indicator_code, period_key, org_level) as rank_of_n
from core.fct_indicator_value where org_level = 'commune';

drop table raw;
copy core.dim_org_unit to '${output}/dim_org_unit.parquet';
copy core.fct_observation to '${output}/fct_observation.parquet';
copy core.fct_indicator_value to '${output}/fct_indicator_value.parquet';
copy mart.attainment to '${output}/attainment.parquet';
copy mart.ranking to '${output}/ranking.parquet';
copy core.dim_org_unit to '${output}/dim_org_unit.csv';
copy core.fct_indicator_value to '${output}/fct_indicator_value.csv';
copy mart.attainment to '${output}/attainment.csv';
copy mart.ranking to '${output}/ranking.csv';
copy core.fct_observation to '${output}/fct_observation.csv';
checkpoint;
