package attain.form.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import attain.finding.FindingCode;
import attain.form.language.Form;
import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.form.language.Table;
import attain.form.language.Words;
import attain.grid.Sheet;

/**
 * Tells what becomes of the sheets that no table took: one with the whole header of a
 * table is a loss, all else is only mentioned.
 *
 * @param form the form
 * @param found the tables that are read
 * @param periodCode the file's period
 * @param log where findings go
 */
record SurplusSheets(Form form, List<TableFinder.Found> found, String periodCode, FindingLog log) {

	static boolean isNoList(Sheet sheet, List<Phrase> lists) {
		String words = Words.of(sheet.name());
		return lists.stream().noneMatch((list) -> list.fit(words) == Phrase.Fit.SAME);
	}

	void report(List<Head> leftOver) {
		for (Head head : leftOver) {
			String name = head.sheet().name();
			if (this.form.parts().stream().anyMatch((part) -> isLost(head, part))) {
				String read = this.found.stream()
					.map((table) -> table.header().head().sheet().name())
					.distinct()
					.collect(Collectors.joining(", "));
				this.log.sheet(FindingCode.SHEET_SURPLUS, name, name, read);
			}
			else {
				this.log.sheet(FindingCode.SHEET_IGNORED, name, name, "");
			}
		}
	}

	/** A sheet of another period was a file of its own once, and is not missed here. */
	private boolean isLost(Head head, Part part) {
		for (Table table : part.tables()) {
			Optional<Header> header = HeaderFinder.find(head, table).filter((whole) -> whole.missing().isEmpty());
			if (header.isPresent()) {
				Optional<String> own = new PeriodFinder(part, "", "").above(header.get());
				return own.isEmpty() || own.get().equals(this.periodCode);
			}
		}
		return false;
	}

}
