package attain.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

/**
 * From which communes those of today were made.
 *
 * @param rows the rows of {@code reference/org_unit_lineage.csv}
 * @param units all units ever
 */
record Lineage(List<CSVRecord> rows, Units.AllTime units) {

	/**
	 * A commune as it was.
	 *
	 * @param code its code then
	 * @param isWhole whether all of it came to the commune of today
	 */
	record Former(String code, boolean isWhole) {
	}

	static Lineage read(Path reference) {
		return new Lineage(Units.rows(reference.resolve("org_unit_lineage.csv")), Units.AllTime.read(reference));
	}

	/** The communes of a day that are this one now; itself if it was there already. */
	List<Former> formerOf(String code, LocalDate today, LocalDate day) {
		List<Former> former = new ArrayList<>();
		follow(this.units.key(code, today), true, day, former);
		return former;
	}

	private void follow(String key, boolean isWhole, LocalDate day, List<Former> former) {
		String code = key.substring(0, key.indexOf('@'));
		LocalDate from = LocalDate.parse(key.substring(key.indexOf('@') + 1));
		if (!from.isAfter(day)) {
			former.add(new Former(code, isWhole));
			return;
		}
		for (CSVRecord row : this.rows) {
			if (row.get("to_org_unit_code").equals(code) && row.get("effective_on").equals(from.toString())) {
				boolean whole = isWhole && row.get("share").equals("full");
				String before = this.units.key(row.get("from_org_unit_code"), from.minusDays(1));
				if (before.isEmpty()) {
					former.add(new Former(row.get("from_org_unit_code"), whole));
				}
				else {
					follow(before, whole, day, former);
				}
			}
		}
	}

}
