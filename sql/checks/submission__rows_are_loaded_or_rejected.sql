-- fail: Every body row of a file is loaded or rejected
select content_sha256, rows_read, rows_loaded, rows_rejected
from raw.submission
where rows_read <> rows_loaded + rows_rejected
