package attain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.draft.ColumnShape.Content;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.text.PlainText;

/**
 * A sheet that is one record: a label and its value, over and over.
 *
 * @param grid the sheet
 * @param labels the cells with labels that have a value to their right
 */
record RecordDraft(Grid grid, List<Cell> labels) {

	/** The record of a sheet, empty if it is a table. */
	static Optional<RecordDraft> find(Grid grid) {
		List<Cell> labels = new ArrayList<>();
		int numbers = 0;
		int widest = 0;
		int keys = 0;
		for (Map<Integer, Cell> row : grid.rows().values()) {
			List<Cell> cells = new ArrayList<>(row.values());
			widest = Math.max(widest, cells.size());
			if (cells.size() >= 2 && Grid.isWordy(cells.get(0))) {
				boolean isNumber = ColumnShape.number(PlainText.of(cells.get(1).text())).isPresent();
				boolean isKey = Words.of(cells.get(0).text()).matches("(ma|ten|ky)\\b.*")
						&& cells.get(1).text().matches("(?iu).*\\d.*|(?:xã|phường|thị trấn|huyện|thành phố)\\s.*");
				keys += isKey ? 1 : 0;
				numbers += isNumber ? 1 : 0;
				if (isNumber || isKey) {
					labels.add(cells.get(0));
				}
			}
		}
		return (keys > 0 && numbers >= 3 && widest <= 3 && 2 * labels.size() >= grid.rows().size())
				? Optional.of(new RecordDraft(grid, labels)) : Optional.empty();
	}

	private Cell value(Cell label) {
		return this.grid.rows().get(label.row()).higherEntry(label.column()).getValue();
	}

	/** Label and value as a column of the language. */
	private ColumnShape column(Cell label) {
		String words = Words.of(label.text());
		String text = PlainText.of(label.text())
			.replaceFirst("^[-+]\\s*", "")
			.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
		Content content = words.matches("ma\\b.*") ? Content.UNIT_CODE : words.matches("ten\\b.*") ? Content.UNIT_NAME
				: words.matches("ky\\b.*") ? Content.PERIOD : Content.COUNT;
		return new ColumnShape(value(label).column(), text, "", content, false, false);
	}

	List<ColumnShape> columns() {
		return this.labels.stream().map(this::column).toList();
	}

	/** The lines of the table, below its name. */
	List<String> lines(List<KnownMeasure> known, List<KnownMeasure> used) {
		List<String> lines = new ArrayList<>(List.of("layout: record", "if_missing: report"));
		List<String> keys = this.labels.stream()
			.filter((label) -> column(label).content() == Content.UNIT_CODE
					|| column(label).content() == Content.UNIT_NAME)
			.map((label) -> value(label).ref())
			.toList();
		lines.add("label: [" + String.join(", ", keys) + "]");
		lines.add("columns:");
		for (Cell label : this.labels) {
			ColumnShape column = column(label);
			String ref = value(label).ref();
			String rest = column.content().isValue() ? ", type: count, measure: " + measure(column, ref, known, used)
					: ", holds: " + column.content().word() + ", optional: true";
			lines.add("  " + ref + ": {header: " + Yaml.list(List.of(column.label())) + rest + "}");
		}
		lines.add("rows:");
		lines.add("  unit: {level: commune}");
		return lines;
	}

	private static String measure(ColumnShape column, String ref, List<KnownMeasure> known, List<KnownMeasure> used) {
		KnownMeasure best = null;
		double points = 0.5;
		for (KnownMeasure measure : known) {
			double likeness = KnownMeasure.likeness(measure.words(), KnownMeasure.words(column.label()))
					+ (measure.column().equals(ref) ? 0.4 : 0);
			if (likeness > points && !used.contains(measure)) {
				best = measure;
				points = likeness;
			}
		}
		if (best != null) {
			used.add(best);
		}
		return (best != null) ? best.code() : "TODO";
	}

}
