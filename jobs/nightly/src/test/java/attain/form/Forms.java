package attain.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import attain.finding.Finding;

/** The forms of the product, and short ways to look at what was read by them. */
final class Forms {

	private static final FormCatalogue CATALOGUE = catalogue();

	private Forms() {
	}

	static FormCatalogue catalogue() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("input/forms"))) {
			folder = folder.getParent();
		}
		try {
			return FormCatalogue.read(folder.resolve("input/forms"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Reading read(Path file) {
		return new FormReader(CATALOGUE, (key) -> "hash of " + key).read(file, file.getFileName().toString());
	}

	static TracedReading trace(Path file) {
		return new FormReader(CATALOGUE).trace(file, file.getFileName().toString());
	}

	/** Findings as "CODE ref found > expected". */
	static List<String> findings(Reading reading) {
		return reading.findings().stream().map(Forms::line).toList();
	}

	private static String line(Finding finding) {
		String expected = finding.expected().isEmpty() ? "" : " > " + finding.expected();
		String ref = (finding.cellRef() != null) ? " " + finding.cellRef() : "";
		return finding.code() + ref + " " + finding.found() + expected;
	}

	/** The values of a row by measure, plain; a missing one by its reason. */
	static Map<String, String> row(Reading reading, String table, String label) {
		for (TableReading read : reading.tables()) {
			for (TableRow row : read.rows()) {
				if (read.tableCode().equals(table) && row.rowLabel().equals(label)) {
					return values(read, row);
				}
			}
		}
		throw new AssertionError("no row '" + label + "' in " + labels(reading, table));
	}

	private static Map<String, String> values(TableReading table, TableRow row) {
		Map<String, String> values = new TreeMap<>();
		for (Slot slot : table.slots()) {
			if (slot.rowKind().equals(row.rowKind())) {
				BigDecimal value = row.values().get(slot.slotNo());
				String absent = row.absent().get(slot.slotNo());
				String key = slot.measureCode() + ((slot.periodCode() != null) ? "@" + slot.periodCode() : "");
				if (value != null) {
					values.put(key, value.stripTrailingZeros().toPlainString());
				}
				else if (absent != null) {
					values.put(key, absent);
				}
			}
		}
		return values;
	}

	/** Kinds and labels of the rows of a table, as "kind: label". */
	static List<String> labels(Reading reading, String table) {
		return reading.tables()
			.stream()
			.filter((read) -> read.tableCode().equals(table))
			.flatMap((read) -> read.rows().stream())
			.map((row) -> row.rowKind() + ": " + row.rowLabel())
			.toList();
	}

}
