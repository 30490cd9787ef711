-- The parts of the sentence that says why a verdict stands: figures, what is asked, periods, units and how much of the
--   whole took part, as each language says them.
-- Grain: target x unit x day.
-- Sources: staging.verdict, core.fct_indicator_value, staging.figure_text, staging.rank_universe, staging.indicator_term,
--   core.dim_period, reference.measure, reference.unit_of_measure, reference.org_unit_count.
with member as (
    select
        term.indicator_code,
        term.variant_level,
        case
            when bool_or(term.is_counted_per_district) then 'district'
            when count(distinct case when term.side = 'numerator' then term.member_level end) = 1
                then max(case when term.side = 'numerator' then term.member_level end)
        end as member_level,
        bool_and(term.side <> 'numerator' or measure.unit_code = 'flag') as is_yes_or_no,
        max(case when term.side = 'coverage' then unit.unit_name_vi end) as whole_vi,
        max(case when term.side = 'coverage' then unit.unit_name_en || 's' end) as whole_en
    from staging.indicator_term as term
    inner join reference.measure as measure
        on measure.measure_code = term.measure_code
    left join reference.unit_of_measure as unit
        on unit.unit_code = measure.unit_code
    group by term.indicator_code, term.variant_level
),

member_name as (
    select
        *,
        case member_level
            when 'commune' then 'xã'
            when 'district' then 'huyện'
            when 'agency' then 'cơ quan'
            when 'sector' then 'ngành'
            when 'enterprise' then 'doanh nghiệp'
            when 'facility' then 'cơ sở'
            else 'đơn vị'
        end as members_vi,
        case member_level
            when 'commune' then 'communes'
            when 'district' then 'districts'
            when 'agency' then 'agencies'
            when 'sector' then 'sectors'
            when 'enterprise' then 'enterprises'
            when 'facility' then 'facilities'
            else 'units'
        end as members_en
    from member
),

sign as (
    select
        unit_code,
        case
            when unit_code like 'rank%' then 'rank'
            when unit_code = 'milestone' then 'milestone'
            when unit_code = 'percent_growth_per_year' then 'growth'
            else 'amount'
        end as figure_kind,
        case
            when unit_code like 'percent%' and unit_code <> 'percentage_point' then '%'
            when unit_code = 'count' or unit_code like 'rank%' then ''
            else ' ' || unit_name_vi
        end as sign_vi,
        case
            when unit_code like 'percent%' and unit_code <> 'percentage_point' then '%'
            when unit_code = 'count' or unit_code like 'rank%' then ''
            else ' ' || unit_name_en
        end as sign_en
    from reference.unit_of_measure
),

-- Sums of a year during which units began or ended.
changed_year as (
    select distinct
        indicator_code, org_unit_key, org_level, is_aggregate, period_key, basis, is_in_member_months,
        right(counted_from::text, 2) || '/' || substr(counted_from::text, 6, 2) || '/'
            || left(counted_from::text, 4)
            as counted_from_vi,
        counted_from::text as counted_from_en
    from core.fct_indicator_value
    where is_in_member_months
        or counted_from is not null
),

figured as (
    select
        verdict.*,
        coalesce(sign.figure_kind, 'amount') as figure_kind,
        coalesce(member_name.is_yes_or_no, false) as is_yes_or_no,
        coalesce(member_name.members_vi, 'đơn vị') as members_vi,
        coalesce(member_name.members_en, 'units') as members_en,
        member_name.whole_vi,
        member_name.whole_en,
        coalesce(changed_year.is_in_member_months, false) as is_in_member_months,
        coalesce('; tính từ ' || changed_year.counted_from_vi, '') as counted_from_vi,
        coalesce('; counted from ' || changed_year.counted_from_en, '') as counted_from_en,
        period.period_name_vi,
        period.period_name_en,
        value.figure_vi || coalesce('/' || cast(cast(universe.rank_of_n as integer) as text), '')
            || sign.sign_vi as value_vi,
        value.figure_en || coalesce(' of ' || cast(cast(universe.rank_of_n as integer) as text), '')
            || sign.sign_en as value_en,
        case
            when sign.figure_kind is distinct from 'growth'
                then ' (' || numerator.figure_vi || '/' || denominator.figure_vi || ')'
        end as fraction_vi,
        case
            when sign.figure_kind is distinct from 'growth'
                then ' (' || numerator.figure_en || '/' || denominator.figure_en || ')'
        end as fraction_en,
        coverage.figure_vi || '%' as coverage_pct_vi,
        coverage.figure_en || '%' as coverage_pct_en,
        mark.figure_vi || sign.sign_vi as mark_vi,
        mark.figure_en || sign.sign_en as mark_en,
        high.figure_vi || sign.sign_vi as high_vi,
        high.figure_en || sign.sign_en as high_en,
        enough.figure_vi || sign.sign_vi as enough_vi,
        enough.figure_en || sign.sign_en as enough_en,
        case when ranked.unit_count <> universe.rank_of_n
            then cast(ranked.unit_count as text) end as other_universe
    from staging.verdict as verdict
    left join sign
        on sign.unit_code = verdict.unit_code
    left join member_name
        on member_name.indicator_code = verdict.indicator_code
        and member_name.variant_level = case when verdict.is_level_variant then verdict.org_level
            else '' end
    left join core.dim_period as period
        on period.period_key = verdict.period_key
    left join changed_year
        on changed_year.indicator_code = verdict.indicator_code
        and changed_year.org_unit_key = verdict.org_unit_key
        and changed_year.period_key = verdict.period_key
        and changed_year.basis = verdict.basis
        and changed_year.is_aggregate = verdict.is_headline
        and (
            not verdict.is_headline
            or changed_year.org_level = case when verdict.is_level_variant then verdict.org_level
                else 'province' end
        )
    left join staging.rank_universe as universe
        on universe.indicator_code = verdict.indicator_code
        and universe.org_unit_key = verdict.org_unit_key
        and universe.period_key = verdict.period_key
        and universe.known_from <= verdict.moment_on
        and verdict.moment_on < universe.known_to
    -- How many were ranked when the plan was made.
    left join reference.org_unit_count as ranked
        on universe.rank_of_n is not null
        and ranked.org_level = 'province'
        and ranked.valid_from <= verdict.issued_on
        and verdict.issued_on < ranked.valid_to
    left join staging.figure_text as value
        on value.figure = verdict.shown_value
    left join staging.figure_text as coverage
        on coverage.figure = verdict.shown_coverage_pct
    left join staging.figure_text as numerator
        on numerator.figure = verdict.numerator
    left join staging.figure_text as denominator
        on denominator.figure = verdict.denominator
    left join staging.figure_text as mark
        on mark.figure = verdict.target_value
    left join staging.figure_text as high
        on high.figure = verdict.target_value_high
    left join staging.figure_text as enough
        on enough.figure = cast(verdict.target_value - verdict.tolerance as decimal(28, 10))
)

select
    *,
    case
        when figure_kind = 'rank' then 'hạng ' || mark_vi || ' trở lên'
        when eval_comparator = 'between' then mark_vi || ' đến ' || high_vi
        when eval_comparator = 'gt' then 'trên ' || mark_vi
        when eval_comparator = 'le' then 'không quá ' || mark_vi
        when eval_comparator = 'lt' then 'dưới ' || mark_vi
        when comparator = 'about' then 'khoảng ' || mark_vi || ' (tính từ ' || enough_vi || ')'
        when unit_code = 'percent' and target_value = 100 then mark_vi
        else 'từ ' || mark_vi || ' trở lên'
    end as ask_vi,
    case
        when figure_kind = 'rank' then 'rank ' || mark_en || ' or better'
        when eval_comparator = 'between' then mark_en || ' to ' || high_en
        when eval_comparator = 'gt' then 'above ' || mark_en
        when eval_comparator = 'le' then 'at most ' || mark_en
        when eval_comparator = 'lt' then 'below ' || mark_en
        when comparator = 'about' then 'about ' || mark_en || ' (' || enough_en || ' is enough)'
        when unit_code = 'percent' and target_value = 100 then mark_en
        else 'at least ' || mark_en
    end as ask_en,
    coalesce(
        case
            when coverage is null or coverage >= 1 then ''
            else '; tính trên ' || coalesce(
                cast(members_present as text) || '/' || cast(members_expected as text)
                    || case when is_in_member_months then ' tháng của các ' else ' ' end
                    || members_vi
                    || coalesce(', chiếm ' || coverage_pct_vi || ' số ' || whole_vi, ''),
                coverage_pct_vi || ' tổng thể'
            )
        end, ''
    ) || counted_from_vi as coverage_vi,
    coalesce(
        case
            when coverage is null or coverage >= 1 then ''
            else '; from ' || coalesce(
                cast(members_present as text) || ' of ' || cast(members_expected as text)
                    || case when is_in_member_months then ' months of ' else ' ' end || members_en
                    || coalesce(' with ' || coverage_pct_en || ' of all ' || whole_en, ''),
                coverage_pct_en || ' of the whole'
            )
        end, ''
    ) || counted_from_en as coverage_en,
    case held_period_type
        when 'month' then 'tháng'
        when 'quarter' then 'quý'
        when 'semester' then 'học kỳ'
        when 'year' then 'năm'
        when 'school_year' then 'năm học'
        else 'kỳ'
    end as held_vi,
    case held_period_type
        when 'month' then 'month'
        when 'quarter' then 'quarter'
        when 'semester' then 'semester'
        when 'year' then 'year'
        when 'school_year' then 'school year'
        else 'period'
    end as held_en
from figured
