package attain.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import attain.draft.ColumnShape.Content;
import attain.draft.TableShape.RowShape;
import attain.form.language.Words;
import attain.text.ReadNumber;

/** Writes one table of a draft; each column and each kind of row on a line of its own. */
final class TableDraft {

	private static final Set<String> LEVELS = Set.of("province", "district", "commune", "sector", "agency");

	private final TableShape table;

	private final Map<Integer, List<KnownMeasure>> measures;

	private final RowGuess rows;

	private final boolean isRepeated;

	private final boolean isKnown;

	private final List<String> lines = new ArrayList<>();

	/**
	 * @param isRepeated whether other sheets have the same columns
	 */
	TableDraft(TableShape table, MeasureGuess guess, boolean isRepeated) {
		this.table = table;
		this.measures = guess.of(table);
		this.rows = new RowGuess(table, this.measures, isRepeated);
		this.isRepeated = isRepeated;
		this.isKnown = !guess.form().isEmpty();
	}

	List<KnownMeasure> known() {
		return this.measures.values().stream().flatMap(List::stream).toList();
	}

	/** The lines of the table, below its name. */
	List<String> lines() {
		if (this.isRepeated) {
			this.lines.add("repeat: sheets");
		}
		if (isList() && isDaily()) {
			this.lines.add("repeated: add");
		}
		List<String> columns = columns();
		if (label().isPresent()) {
			this.lines.add("label: [" + label().get().letters() + "]");
		}
		this.lines.add("columns:");
		columns.forEach((line) -> this.lines.add("  " + line));
		this.lines.add("rows:");
		this.rows.kinds().forEach((kind, labels) -> this.lines.add("  " + kind(kind, labels)));
		this.lines.add("  " + this.rows.otherwise() + ": {" + otherwise() + "}");
		skip();
		totals();
		return this.lines;
	}

	/** A list has no unit in its rows: each row is an item. */
	private boolean isList() {
		boolean hasItems = known().stream().anyMatch((measure) -> !LEVELS.contains(measure.level()));
		boolean isSplit = known().stream().anyMatch((measure) -> !measure.breakdown().isEmpty());
		return hasItems || isSplit && !this.table.hasUnits();
	}

	/** The column that keys the items of a list: a code, else a name. */
	private Optional<ColumnShape> label() {
		List<ColumnShape> labels = new ArrayList<>(this.table.labels());
		labels.sort(java.util.Comparator.comparing((ColumnShape column) -> column.content() != Content.UNIT_CODE));
		return isList() ? labels.stream().findFirst() : Optional.empty();
	}

	/** Into how many parts a breakdown falls. */
	private int parts() {
		return known().stream().mapToInt((measure) -> measure.breakdown().split("\\|").length).max().orElse(1);
	}

	private boolean isDaily() {
		return this.table.columns().stream().anyMatch((column) -> column.content() == Content.DAY);
	}

	private List<String> columns() {
		List<String> lines = new ArrayList<>();
		Set<String> repeated = new LinkedHashSet<>();
		for (ColumnShape column : this.table.columns()) {
			List<KnownMeasure> own = this.measures.getOrDefault(column.number(), List.of());
			boolean isRange = own.stream().anyMatch((measure) -> measure.column().contains(".."))
					&& period(column).isEmpty() && column.label().contains(" - ");
			if (isRange) {
				String last = column.label().substring(column.label().lastIndexOf(" - ") + 3);
				if (repeated.add(last)) {
					lines.add("each: {header: " + Yaml.list(List.of("{name} - " + last)) + ", type: count"
							+ measure(own) + "}");
				}
			}
			else {
				lines.add(column.letters() + ": {header: " + Yaml.list(List.of(header(column))) + content(column, own)
						+ "}" + comment(column, own));
			}
		}
		return lines;
	}

	/** Years and months of a header change with the file. */
	private static String header(ColumnShape column) {
		return column.label()
			.replaceAll("(?iu)(?<!\\d)20\\d\\d(?!\\d)", "{year}")
			.replaceAll("(?iu)(tháng)\\s*(?:0?[1-9]|1[0-2])(?!\\d)(?! tháng)", "$1 {month}")
			.replaceFirst("\\s*\\([^()]*\\d+/\\p{Lu}[^()]*\\)", "");
	}

	private String content(ColumnShape column, List<KnownMeasure> own) {
		if (!column.content().isValue() || column.content() == Content.EMPTY && own.isEmpty()) {
			return holds(column);
		}
		if (column.content() == Content.EMPTY) {
			boolean isFlag = own.get(0).unit().equals("flag");
			return (isFlag ? ", type: flag, blank: 0" : ", type: decimal, optional: true") + measure(own);
		}
		StringBuilder text = new StringBuilder(", type: " + column.content().word());
		if (column.content() == Content.RATIO && own.size() >= 2 && column.label().contains("/")) {
			return text + ratio(column, own);
		}
		if (column.content() == Content.FLAG && (column.hasBlanks() || column.isTicked())) {
			text.append(", blank: 0");
		}
		if (column.content() == Content.PERCENT) {
			text.append(own.isEmpty() ? ", below_one: percent, optional: true" : "");
		}
		if (column.content() == Content.PLAN && own.isEmpty()) {
			return text + ", optional: true, measure: {\"*\": _plan}";
		}
		text.append(scale(column, own));
		period(column).ifPresent((quarter) -> text.append(", period: ").append(quarter));
		return text + (own.isEmpty() ? missing(column) : measure(own));
	}

	private String missing(ColumnShape column) {
		boolean isCompared = this.isKnown || column.content() == Content.PERCENT || column.content() == Content.RATIO;
		return isCompared ? (column.content() == Content.PERCENT ? "" : ", optional: true") : ", measure: TODO";
	}

	private String comment(ColumnShape column, List<KnownMeasure> own) {
		if (!column.content().isValue() || column.content() == Content.EMPTY || column.content() == Content.PLAN
				|| !own.isEmpty()) {
			return "";
		}
		return missing(column).contains("TODO") ? "  # which measure of measure.csv?"
				: "  # compared, not stored: no measure known";
	}

	private String holds(ColumnShape column) {
		boolean isSecret = Words.of(column.label()).matches("mst|ma so thue");
		if (label().map((label) -> label.equals(column)).orElse(false)) {
			return ", holds: breakdown" + (isSecret ? ", hashed: true" : "");
		}
		if (column.content() == Content.DAY) {
			return isList() ? ", type: date, holds: day" : "";
		}
		if (isPart(column)) {
			return ", holds: breakdown";
		}
		if (isList() && Words.of(column.label()).matches("ten nnt|ten nguoi nop thue|ho (va )?ten")) {
			return ", personal: true";
		}
		boolean isSecond = column.content() == Content.LABEL && !this.table.labels().contains(column);
		boolean isUnitOfList = isList()
				&& (column.content() == Content.UNIT_CODE || column.content() == Content.UNIT_NAME);
		return column.content().word().isEmpty() || isSecond || isUnitOfList ? ""
				: ", holds: " + column.content().word();
	}

	/** A further part of a breakdown, such as direction or class. */
	private boolean isPart(ColumnShape column) {
		List<ColumnShape> texts = this.table.columns()
			.stream()
			.filter((one) -> one.content() == Content.LABEL)
			.toList();
		boolean isFree = column.content() == Content.LABEL && (this.table.hasUnits() || isList());
		return isFree && parts() > 1 && texts.indexOf(column) < parts();
	}

	private static Optional<String> period(ColumnShape column) {
		String words = Words.of(column.label());
		return words.matches("quy (i{1,3}|iv|[1-4])( .*)?")
				? Optional.of("Q" + Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4")
					.getOrDefault(words.split(" ")[1], words.split(" ")[1]))
				: Optional.empty();
	}

	private String measure(List<KnownMeasure> own) {
		Map<String, String> byKind = new TreeMap<>();
		own.forEach((measure) -> byKind.putIfAbsent(this.rows.kindOf(measure), measure.code()));
		if (byKind.size() == 1 && byKind.containsKey("unit")) {
			return ", measure: " + byKind.get("unit");
		}
		return ", measure: " + byKind.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.collect(Collectors.joining(", ", "{", "}"));
	}

	/**
	 * "Số cuộc kiểm tra / qua môi trường số": the words on each side tell the measure.
	 */
	private String ratio(ColumnShape column, List<KnownMeasure> own) {
		String[] sides = column.label().replaceFirst("^[^:]*:\\s*", "").split("/", 2);
		List<KnownMeasure> left = new ArrayList<>();
		List<KnownMeasure> right = new ArrayList<>();
		own.stream().collect(Collectors.groupingBy(KnownMeasure::rowKey)).values().forEach((pair) -> {
			KnownMeasure one = pair.get(0);
			KnownMeasure other = pair.get(pair.size() - 1);
			boolean isInOrder = likeness(one, sides[0]) + likeness(other, sides[1]) >= likeness(other, sides[0])
					+ likeness(one, sides[1]);
			left.add(isInOrder ? one : other);
			right.add(isInOrder ? other : one);
		});
		return ", ratio: [{word: " + Yaml.text(sides[0].strip()) + measure(left) + "}, {word: "
				+ Yaml.text(sides[1].strip()) + measure(right) + "}]";
	}

	private static double likeness(KnownMeasure measure, String words) {
		return KnownMeasure.likeness(measure.words(), KnownMeasure.words(words));
	}

	/** The printed unit matters where the stored one is another. */
	private String scale(ColumnShape column, List<KnownMeasure> own) {
		String unit = own.isEmpty() ? "" : own.get(0).unit();
		String above = Units.above(this.table);
		return Units.scale(unit)
			.filter((scale) -> !above.isEmpty() || Words.of(column.label()).contains("trieu dong"))
			.map((scale) -> ", scale: " + scale + ", unit: " + Yaml.text(above.isEmpty() ? "triệu đồng" : above))
			.orElse("");
	}

	private String kind(String kind, Set<String> labels) {
		String level = known().stream()
			.filter((measure) -> measure.rowKey().equals(kind) && LEVELS.contains(measure.level()))
			.map(KnownMeasure::level)
			.findFirst()
			.map((found) -> "level: " + found + ", ")
			.orElse("");
		boolean isWhole = kind.startsWith("total") || kind.startsWith("all");
		if (this.isRepeated && isWhole && !isList()) {
			level = "level: district, unit: sheet, ";
		}
		List<String> phrases = labels.stream().map((label) -> isWhole ? label : start(label)).distinct().toList();
		return kind + ": {" + level + (isWhole ? "words: " : "starts: ") + Yaml.list(phrases) + "}";
	}

	/** Long labels are abbreviated elsewhere: their first words do. */
	private static String start(String label) {
		String bare = label.replaceFirst("^\\s*(?:[-+•]|[\\dIVX]+[.)])\\s*", "").replaceFirst("\\s*\\(.*", "");
		String[] words = bare.split("\\s+");
		return (words.length <= 8) ? bare : String.join(" ", java.util.Arrays.copyOf(words, 8));
	}

	private String otherwise() {
		List<KnownMeasure> plain = known().stream()
			.filter((measure) -> this.rows.kindOf(measure).equals(this.rows.otherwise()))
			.toList();
		Map<String, Long> levels = plain.stream()
			.filter((measure) -> LEVELS.contains(measure.level()))
			.collect(Collectors.groupingBy(KnownMeasure::level, TreeMap::new, Collectors.counting()));
		String level = levels.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
		if (isList()) {
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
