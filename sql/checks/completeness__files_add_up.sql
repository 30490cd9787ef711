-- fail: Of the files expected of a form in a period, each is in one state
select form_code, part_code, vintage_code, period_key, province_code, expected
from mart.completeness
where completeness_level = 'file'
    and (
        expected <> on_time + late + missing + rejected + waiting + waived + not_due + unlisted
        or present <> on_time + late
    )
