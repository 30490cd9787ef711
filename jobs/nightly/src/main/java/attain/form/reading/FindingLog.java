package attain.form.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.grid.Cell;

import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one file, in reading order. Of one code on one sheet it keeps
 * so many; the others are counted, and one last finding says how many there were. Not
 * thread-safe.
 */
final class FindingLog {

	/** Stands for a text that may not be shown. */
	static final String MASK = "•••";

	/** Findings of one code on one sheet: nobody reads more of them. */
	static final int MOST = 1_000;

	/** Characters of all findings about cells and rows together. */
	private static final long MOST_CHARACTERS = 4L << 20;

	private final List<Finding> findings = new ArrayList<>();

	private final Map<Kind, Count> counts = new LinkedHashMap<>();

	private long characters;

	private record Kind(FindingCode code, @Nullable String sheet) {
	}

	private static final class Count {

		private int kept;

		private long more;

	}

	/** Something about the whole file. */
	void file(FindingCode code, String found, String expected) {
		add(new Finding(code, null, null, null, found, expected));
	}

	/** Something about a sheet. */
	void sheet(FindingCode code, String sheet, String found, String expected) {
		add(new Finding(code, sheet, null, null, found, expected));
	}

	/** Something about a place: a cell, a row or a line. */
	void at(FindingCode code, String sheet, String ref, @Nullable String raw, String found, String expected) {
		add(new Finding(code, sheet, ref, raw, found, expected));
	}

	/** Something about a cell, its text being what was found. */
	void cell(FindingCode code, String sheet, Cell cell, boolean isPersonal, String expected) {
		String text = (cell.formula() != null && cell.number() == null && code == FindingCode.FORMULA_WITHOUT_VALUE)
				? "=" + cell.formula() : cell.text();
		String shown = isPersonal ? MASK : text;
		at(code, sheet, cell.ref(), shown, shown, expected);
	}

	private void add(Finding finding) {
		Count count = this.counts.computeIfAbsent(new Kind(finding.code(), finding.sheetName()), (kind) -> new Count());
		// what refuses a sheet or a file is never left out
		boolean isLarge = finding.cellRef() != null && this.characters > MOST_CHARACTERS;
		if (count.kept >= MOST || isLarge) {
			count.more++;
			return;
		}
		count.kept++;
		this.characters += finding.found().length() + finding.expected().length();
		this.findings.add(finding);
	}

	/** What another log has collected. */
	void addAll(FindingLog other) {
		addAll(other, null);
	}

	/** The same under another code, unless that is null. */
	void addAll(FindingLog other, @Nullable FindingCode code) {
		for (Finding finding : other.findings) {
			add(new Finding((code != null) ? code : finding.code(), finding.sheetName(), finding.cellRef(),
					finding.rawText(), finding.found(), finding.expected()));
		}
		other.counts.forEach((kind, count) -> {
			Kind told = new Kind((code != null) ? code : kind.code(), kind.sheet());
			this.counts.computeIfAbsent(told, (same) -> new Count()).more += count.more;
		});
	}

	/** Everything, and last how much more there was. */
	List<Finding> all() {
		List<Finding> all = new ArrayList<>(this.findings);
		this.counts.forEach((kind, count) -> {
			if (count.more > 0) {
				all.add(new Finding(FindingCode.MORE_FINDINGS, kind.sheet(), null, null, Long.toString(count.more),
						kind.code().name()));
			}
		});
		return List.copyOf(all);
	}

}
