package attain.form.reading;

import java.util.ArrayList;
import java.util.List;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.grid.Cell;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one file, in reading order. Not thread-safe. */
final class FindingLog {

	/** Stands for a text that may not be shown. */
	static final String MASK = "•••";

	private final List<Finding> findings = new ArrayList<>();

	/** Something about the whole file. */
	void file(FindingCode code, String found, String expected) {
		this.findings.add(new Finding(code, null, null, null, found, expected));
	}

	/** Something about a sheet. */
	void sheet(FindingCode code, String sheet, String found, String expected) {
		this.findings.add(new Finding(code, sheet, null, null, found, expected));
	}

	/** Something about a place: a cell, a row or a line. */
	void at(FindingCode code, String sheet, String ref, @Nullable String raw, String found, String expected) {
		this.findings.add(new Finding(code, sheet, ref, raw, found, expected));
	}

	/** Something about a cell, its text being what was found. */
	void cell(FindingCode code, String sheet, Cell cell, boolean isPersonal, String expected) {
		String text = (cell.formula() != null && cell.number() == null && code == FindingCode.FORMULA_WITHOUT_VALUE)
				? "=" + cell.formula() : cell.text();
		String shown = isPersonal ? MASK : text;
		at(code, sheet, cell.ref(), shown, shown, expected);
	}

	/** What another log has collected. */
	void addAll(FindingLog other) {
		this.findings.addAll(other.findings);
	}

	List<Finding> all() {
		return List.copyOf(this.findings);
	}

}
