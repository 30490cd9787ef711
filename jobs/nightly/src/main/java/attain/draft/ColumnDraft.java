package attain.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import attain.draft.ColumnShape.Content;
import attain.form.language.Words;

/**
 * Writes the columns of a table of a draft, each on a line of its own.
 *
 * @param table the table
 * @param measures what is known of its columns, by number
 * @param weak codes of measures that columns without one are a little like, by number
 * @param rows its kinds of rows
 * @param isKnown whether the form is one whose measures are known
 */
record ColumnDraft(TableShape table, Map<Integer, List<KnownMeasure>> measures, Map<Integer, String> weak,
		RowGuess rows, boolean isKnown) {

	/** Levels of units; any other level is that of the items of a list. */
	static final Set<String> LEVELS = Set.of("province", "district", "commune", "sector", "agency");

	/** What is known of any column. */
	List<KnownMeasure> known() {
		return this.measures.values().stream().flatMap(List::stream).toList();
	}

	/** A list has no unit in its rows: each row is an item. */
	boolean isList() {
		boolean hasItems = known().stream().anyMatch((measure) -> !LEVELS.contains(measure.level()));
		boolean isSplit = known().stream().anyMatch((measure) -> !measure.breakdown().isEmpty());
		return hasItems || isSplit && !this.table.hasUnits();
	}

	/** The column that keys the items of a list: a code, else a name. */
	Optional<ColumnShape> label() {
		List<ColumnShape> labels = new ArrayList<>(this.table.labels());
		labels.sort(Comparator.comparing((ColumnShape column) -> column.content() != Content.UNIT_CODE));
		return isList() ? labels.stream().findFirst() : Optional.empty();
	}

	/** Into how many parts a breakdown falls. */
	private int parts() {
		return known().stream().mapToInt((measure) -> measure.breakdown().split("\\|").length).max().orElse(1);
	}

	/** Whether rows speak of days. */
	boolean isDaily() {
		return this.table.columns().stream().anyMatch((column) -> column.content() == Content.DAY);
	}

	/** The columns, left to right. */
	List<String> lines() {
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
		if (this.weak.containsKey(column.number()) && column.content() != Content.RATIO) {
			return ", measure: TODO";
		}
		return isCompared ? (column.content() == Content.PERCENT ? "" : ", optional: true") : ", measure: TODO";
	}

	private String comment(ColumnShape column, List<KnownMeasure> own) {
		if (!column.content().isValue() || column.content() == Content.EMPTY || column.content() == Content.PLAN
				|| !own.isEmpty()) {
			return "";
		}
		String weakly = this.weak.containsKey(column.number()) ? " " + this.weak.get(column.number()) + "?" : "";
		return missing(column).contains("TODO") ? "  # which measure of measure.csv?" + weakly
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

}
