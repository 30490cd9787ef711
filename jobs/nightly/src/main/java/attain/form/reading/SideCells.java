package attain.form.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.TableRow;
import attain.form.language.CellRule;
import attain.form.language.Column;
import attain.form.language.Phrase;
import attain.form.language.ValueStyle;
import attain.grid.Cell;
import attain.grid.GridRow;
import attain.text.PlainText;
import org.jspecify.annotations.Nullable;

/** The values beside their labels, outside the grid of a table. */
final class SideCells {

	private final Binding binding;

	private final FileContext file;

	private final Map<CellRule, Cell> cells = new LinkedHashMap<>();

	private final Map<CellRule, CellValue> values = new LinkedHashMap<>();

	private SideCells(Binding binding, FileContext file) {
		this.binding = binding;
		this.file = file;
	}

	static SideCells read(Binding binding, FileContext file) {
		SideCells side = new SideCells(binding, file);
		for (CellRule rule : binding.table().cells().values()) {
			find(binding.header(), rule).ifPresent((cell) -> side.take(rule, cell));
		}
		side.checkSheetName();
		return side;
	}

	/** The first filled cell to the right of the label, above the header. */
	static Optional<Cell> find(Header header, CellRule rule) {
		for (GridRow row : header.head().rows()) {
			boolean isLabelled = false;
			for (Cell cell : row.cells()) {
				if (isLabelled && row.number() < header.firstRow()) {
					return Optional.of(cell);
				}
				String words = header.head().words().getOrDefault(cell, "");
				isLabelled |= rule.labels().stream().anyMatch((label) -> label.fit(words) != Phrase.Fit.NONE);
			}
		}
		return header.head()
			.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.row() < header.firstRow() && cell.ref().equals(rule.at()))
			.findFirst();
	}

	private void take(CellRule rule, Cell cell) {
		this.cells.put(rule, cell);
		Column column = Column.ofFigures(rule.key(), rule.labels(), rule.type(),
				new ValueStyle(ValueStyle.Dash.NOT_COLLECTED, ValueStyle.Numbers.VIETNAMESE));
		this.values.put(rule, new CellReader(this.binding.sheet(), this.file.log(), this.file.style()).read(column,
				cell, BigDecimal.ONE, false));
	}

	/** Makes the values known to the checks of a row. */
	void spread(BodyRow row) {
		this.values.forEach((rule, value) -> row.values[this.binding.placeOf(rule.key())] = value.number());
	}

	/** Whether a table with a year of its own prints it. */
	boolean isDated() {
		if (this.binding.table().period() == null || period().isPresent()) {
			return true;
		}
		this.file.log().sheet(FindingCode.PERIOD_MISSING, this.binding.sheet(), this.binding.sheet(), "");
		return false;
	}

	/** The year that the table speaks of, empty if it is the file's period. */
	Optional<String> period() {
		return this.cells.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().key().equals(this.binding.table().period()))
			.map((entry) -> PlainText.of(entry.getValue().text()).replaceFirst("^.*?\\b(20\\d\\d)\\b.*$", "$1"))
			.filter((year) -> year.matches("20\\d\\d"))
			.findFirst();
	}

	private void checkSheetName() {
		String year = period().orElse("");
		String sheet = this.binding.sheet();
		if (!year.isEmpty() && sheet.matches(".*\\b20\\d\\d\\b.*") && !sheet.contains(year)) {
			this.file.log().sheet(FindingCode.SHEET_NAME_DIFFERS, sheet, sheet, year);
		}
	}

	/** One row for each value that is a measure. */
	List<TableRow> rows() {
		List<TableRow> rows = new ArrayList<>();
		this.values.forEach((rule, value) -> {
			boolean isSaid = value.number() != null || value.absent() != null;
			if (rule.measure() != null && isSaid) {
				rows.add(row(rule, value));
			}
		});
		return rows;
	}

	private TableRow row(CellRule rule, CellValue value) {
		List<@Nullable BigDecimal> values = new ArrayList<>();
		int place = this.binding.placeOf(rule.key());
		for (int i = 0; i < this.binding.stored(); i++) {
			values.add((i == place) ? value.number() : null);
		}
		Map<Integer, String> absent = (value.absent() != null) ? Map.of(place, value.absent()) : Map.of();
		int row = java.util.Objects.requireNonNull(this.cells.get(rule)).row();
		return new TableRow(row, rule.key(), rule.level(), rule.labels().get(0).text(), "A", null, null, "", null,
				java.util.Collections.unmodifiableList(values), absent);
	}

}
