package attain.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import attain.draft.ColumnShape.Content;
import attain.draft.TableShape.RowShape;
import attain.text.ReadNumber;

/** Writes one table of a draft; each kind of row on a line of its own. */
final class TableDraft {

	private final TableShape table;

	private final ColumnDraft columns;

	private final RowGuess rows;

	private final boolean isRepeated;

	private final List<String> lines = new ArrayList<>();

	/**
	 * @param isRepeated whether other sheets have the same columns
	 */
	TableDraft(TableShape table, MeasureGuess guess, boolean isRepeated) {
		this.table = table;
		Map<Integer, List<KnownMeasure>> measures = guess.of(table);
		this.rows = new RowGuess(table, measures, isRepeated);
		Map<Integer, String> weak = new TreeMap<>();
		table.values()
			.stream()
			.filter((column) -> !measures.containsKey(column.number()))
			.forEach((column) -> guess.weak(table, column)
				.ifPresent((measure) -> weak.put(column.number(), measure.code())));
		this.columns = new ColumnDraft(table, measures, weak, this.rows, !guess.form().isEmpty());
		this.isRepeated = isRepeated;
	}

	List<KnownMeasure> known() {
		return this.columns.known();
	}

	/** The lines of the table, below its name. */
	List<String> lines() {
		if (this.isRepeated) {
			this.lines.add("repeat: sheets");
		}
		if (this.columns.isList() && this.columns.isDaily()) {
			this.lines.add("repeated: add");
		}
		this.columns.label().ifPresent((label) -> this.lines.add("label: [" + label.letters() + "]"));
		this.lines.add("columns:");
		this.columns.lines().forEach((line) -> this.lines.add("  " + line));
		this.lines.add("rows:");
		this.rows.kinds().forEach((kind, labels) -> this.lines.add("  " + kind(kind, labels)));
		this.lines.add("  " + this.rows.otherwise() + ": {" + otherwise() + "}");
		skip();
		totals();
		return this.lines;
	}

	private String kind(String kind, Set<String> labels) {
		String level = known().stream()
			.filter((measure) -> measure.rowKey().equals(kind) && ColumnDraft.LEVELS.contains(measure.level()))
			.map(KnownMeasure::level)
			.findFirst()
			.map((found) -> "level: " + found + ", ")
			.orElse("");
		boolean isWhole = kind.startsWith("total") || kind.startsWith("all");
		if (this.isRepeated && isWhole && !this.columns.isList()) {
			level = "level: district, unit: sheet, ";
		}
		List<String> phrases = labels.stream().map((label) -> isWhole ? label : start(label)).distinct().toList();
		return kind + ": {" + level + (isWhole ? "words: " : "starts: ") + Yaml.list(phrases) + "}";
	}

	/** Long labels are abbreviated elsewhere: their first words do. */
	private static String start(String label) {
		String bare = label.replaceFirst("^\\s*(?:[-+•]|[\\dIVX]+[.)])\\s*", "").replaceFirst("\\s*\\(.*", "");
		String[] words = bare.split("\\s+");
		return (words.length <= 8) ? bare : String.join(" ", Arrays.copyOf(words, 8));
	}

	private String otherwise() {
		List<KnownMeasure> plain = known().stream()
			.filter((measure) -> this.rows.kindOf(measure).equals(this.rows.otherwise()))
			.toList();
		Map<String, Long> levels = plain.stream()
			.filter((measure) -> ColumnDraft.LEVELS.contains(measure.level()))
			.collect(Collectors.groupingBy(KnownMeasure::level, TreeMap::new, Collectors.counting()));
		String level = levels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
		if (this.columns.isList()) {
			return this.isRepeated ? "level: district, unit: sheet" : "level: province, unit: sender";
		}
		if (level.isEmpty()) {
			level = this.table.hasUnits() ? "commune" : "province";
		}
		boolean isUnit = !this.table.hasUnits() && level.equals("sector");
		return "level: " + level
				+ (this.isRepeated && !this.table.hasUnits() ? ", unit: sheet" : isUnit ? ", unit: row" : "");
	}

	private void skip() {
		List<RowShape> headings = this.table.rows().stream().filter((row) -> !row.hasValues()).toList();
		Optional<ColumnShape> ordinal = this.table.ordinal();
		if (ordinal.isPresent() && !headings.isEmpty()) {
			this.lines.add("skip:");
			this.lines
				.add("  - {match: {" + ordinal.get().letters() + ": \"|[IVX]+\\\\.?|[A-D]\\\\.?\"}, values: none}");
		}
	}

	private void totals() {
		String kind = this.rows.kinds()
			.keySet()
			.stream()
			.filter((key) -> key.startsWith("total"))
			.findFirst()
			.orElse("");
		List<String> sums = new ArrayList<>();
		for (ColumnShape column : this.table.values()) {
			if (!kind.isEmpty() && isSum(column)) {
				sums.add(column.letters());
			}
		}
		if (!sums.isEmpty()) {
			List<String> over = new ArrayList<>(this.rows.kinds().keySet());
			over.remove(kind);
			over.add(this.rows.otherwise());
			this.lines.add("totals:");
			this.lines.add("  - {row: " + kind + ", sum: [" + String.join(", ", sums) + "], over: ["
					+ String.join(", ", over) + "]}");
		}
	}

	private boolean isSum(ColumnShape column) {
		if (column.content() != Content.COUNT && column.content() != Content.DECIMAL) {
			return false;
		}
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal total = null;
		for (RowShape row : this.table.rows()) {
			Optional<ReadNumber.Value> value = ColumnShape
				.number(this.table.grid().text(row.number(), column.number()));
			if (value.isPresent() && row.isTotal()) {
				total = value.get().number();
			}
			else if (value.isPresent()) {
				sum = sum.add(value.get().number());
			}
		}
		return total != null && sum.signum() != 0 && total.compareTo(sum) == 0;
	}

}
