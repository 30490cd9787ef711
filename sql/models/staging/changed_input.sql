-- Forms, lines of reference data and parts of the program that are not those of the last published night.
-- Grain: kind x file x subject.
-- Sources: ops.input_fingerprint, staging.previous_fingerprint.
-- Empty where no night before this one left fingerprints.
select
    coalesce(now.kind, old.kind) as kind,
    coalesce(now.file_name, old.file_name) as file_name,
    coalesce(now.subject_code, old.subject_code) as subject_code
from ops.input_fingerprint as now
full outer join staging.previous_fingerprint as old
    on old.kind = now.kind
    and old.file_name = now.file_name
    and old.subject_code = now.subject_code
where now.fingerprint is distinct from old.fingerprint
    and exists (select 1 from staging.previous_fingerprint)
