-- Which figures a changed file told last night.
-- Key: period_key
-- Sources: slice.file, kept.cell (last night's).
select distinct cell.period_key, cell.measure_code
from kept.cell as cell
inner join slice.file as file
    on file.content_sha256 = cell.content_sha256
