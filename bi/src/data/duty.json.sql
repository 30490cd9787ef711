-- How the duties of each form were met.
-- Grain: form x state that occurs. Source: mart.duty; the words of the states are those of this page.
select
    duty.form_code,
    duty.state,
    case duty.state
        when 'on_time' then 'đúng hạn'
        when 'late' then 'nộp muộn'
        when 'missing' then 'chưa gửi'
        when 'rejected' then 'đã gửi nhưng không đọc được'
        when 'waiting' then 'đã có tệp, chờ xác định'
        when 'waived' then 'được miễn'
        when 'not_due' then 'chưa đến hạn'
    end as state_vi,
    count(*) as duties,
from mart.duty as duty
group by duty.form_code, duty.state
order by
    duty.form_code,
    list_position(['on_time', 'late', 'rejected', 'waiting', 'missing', 'not_due', 'waived'], duty.state)
