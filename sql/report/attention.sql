-- What asks for attention this night, counted.
-- Grain: one row.
-- Sources: mart.finding, mart.overdue, mart.change, mart.target_conflict, mart.commitment.
select
    (select count(*) from mart.finding as finding where finding.is_open and finding.severity = 'error') as errors,
    (select count(*) from mart.finding as finding where finding.is_open and finding.severity = 'warning') as warnings,
    (select count(*) from mart.overdue) as overdue,
    (select count(distinct overdue.sender_code) from mart.overdue as overdue) as overdue_senders,
    (select count(*) from mart.change as change where change.subject = 'verdict' and change.is_headline)
        as changed_verdicts,
    (select count(*) from mart.change as change where change.subject = 'value') as changed_values,
    (select count(*) from mart.target_conflict) as conflicts,
    (select count(*) from mart.commitment as commitment where commitment.is_past_due and commitment.state <> 'met')
        as open_commitments
