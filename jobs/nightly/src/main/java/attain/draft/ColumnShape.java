package attain.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.text.DashMeaning;
import attain.text.DateReader;
import attain.text.Flag;
import attain.text.FlagReader;
import attain.text.NumberKind;
import attain.text.NumberReader;
import attain.text.NumberRule;
import attain.text.NumberStyle;
import attain.text.PeriodReader;
import attain.text.PlainText;
import attain.text.ReadDate;
import attain.text.ReadNumber;

/**
 * A column as its header and its cells look.
 *
 * @param number its number, from 1
 * @param label its header, levels joined
 * @param index what the row that numbers columns says of it, empty if nothing
 * @param content what its cells seem to be
 * @param hasBlanks whether some rows leave it blank
 * @param isTicked whether its cells are ticks, so that a blank one says no
 */
record ColumnShape(int number, String label, String index, Content content, boolean hasBlanks, boolean isTicked) {

	/** What the cells of a column seem to be. */
	enum Content {

		UNREAD(""), LABEL("label"), UNIT_NAME("unit_name"), UNIT_CODE("unit_code"), PERIOD("period"),
		OBS_STATUS("obs_status"), PRINTED_UNIT(""), DAY("date"),
		/** No row has anything: only the measure can tell. */
		EMPTY(""), COUNT("count"), DECIMAL("decimal"), PERCENT("percent"), PLAN("plan"), FLAG("flag"), RATIO("ratio"),
		RANK("rank");

		private final String word;

		Content(String word) {
			this.word = word;
		}

		/** The word of the language for it. */
		String word() {
			return this.word;
		}

		boolean isValue() {
			return ordinal() >= EMPTY.ordinal();
		}

	}

	private static final Pattern RATIO = Pattern.compile("\\d+\\s*/\\s*\\d+");

	private static final List<NumberRule> RULES = List.of(new NumberRule(NumberKind.DECIMAL, DashMeaning.NOT_COLLECTED),
			new NumberRule(NumberKind.PERCENT, DashMeaning.NOT_COLLECTED),
			new NumberRule(NumberKind.DECIMAL, DashMeaning.NOT_COLLECTED, NumberStyle.MACHINE));

	static ColumnShape of(int number, String label, String index, List<Cell> cells, int rows) {
		boolean isTicked = cells.stream().anyMatch((cell) -> PlainText.of(cell.text()).matches("(?i)x|✓"));
		return new ColumnShape(number, label, index, content(Words.of(label), cells), cells.size() < rows, isTicked);
	}

	private static Content content(String words, List<Cell> cells) {
		List<String> texts = cells.stream().map((cell) -> PlainText.of(cell.text())).toList();
		if (words.matches("s?tt|so tt|so thu tu|ghi chu.*") || texts.isEmpty() && words.isEmpty()) {
			return Content.UNREAD;
		}
		if (words.matches("(dvt|don vi tinh|don vi)( .*)?") && texts.stream().noneMatch(ColumnShape::isUnitName)) {
			return Content.PRINTED_UNIT;
		}
		if (words.startsWith("tinh trang so lieu")) {
			return Content.OBS_STATUS;
		}
		if (words.matches("ma|mst|ma (so|xa|huyen|co quan|dinh danh|don vi|truong|tinh|dvhc)\\b.*")
				&& !texts.isEmpty()) {
			return (texts.stream().mapToInt(String::length).max().orElse(0) > 2) ? Content.UNIT_CODE : Content.UNREAD;
		}
		if (words.matches("(ky( bao cao)?|thang|quy|nam)") && most(texts, ColumnShape::isPeriod)) {
			return Content.PERIOD;
		}
		return value(words, cells, texts);
	}

	private static Content value(String words, List<Cell> cells, List<String> texts) {
		if (texts.isEmpty()) {
			return Content.EMPTY;
		}
		if (words.equals("ngay") && most(texts, (text) -> DateReader.read(text) instanceof ReadDate.Day)) {
			return Content.DAY;
		}
		if (most(texts, (text) -> DateReader.read(text) instanceof ReadDate.Day
				|| DateReader.read(text) instanceof ReadDate.Moment)) {
			return Content.UNREAD;
		}
		if (texts.stream().anyMatch((text) -> text.matches("0\\d+"))) {
			return Content.LABEL;
		}
		if (words.matches("(xep |thu )?hang( .*)?")) {
			return Content.RANK;
		}
		if (words.matches("(ke hoach|kh|muc tieu)\\b.*")) {
			return Content.PLAN;
		}
		if (most(texts, (text) -> RATIO.matcher(text).matches())) {
			return Content.RATIO;
		}
		if (most(cells, (cell) -> cell.kind() == CellKind.DATE)) {
			return Content.UNREAD;
		}
		// a total counts the ticks
		boolean isTicked = 3 * texts.stream().filter((text) -> FlagReader.read(text) != Flag.UNREADABLE).count() >= 2
				* texts.size() && texts.stream().anyMatch((text) -> text.matches("(?i)x|có|không|✓"));
		if (isTicked) {
			return Content.FLAG;
		}
		if (most(texts, (text) -> number(text).isPresent())) {
			boolean isPercent = words.matches(".*\\bty (le|trong)\\b.*") || cells.stream().anyMatch(Cell::percent)
					|| texts.stream().anyMatch((text) -> text.endsWith("%"));
			boolean isWhole = texts.stream()
				.allMatch((text) -> number(text).map((value) -> value.number().stripTrailingZeros().scale() <= 0)
					.orElse(true));
			return isPercent ? Content.PERCENT : isWhole ? Content.COUNT : Content.DECIMAL;
		}
		return most(texts, ColumnShape::isUnitName)
				|| words.matches(".*\\b(xa phuong|huyen thanh pho|ten xa|don vi|co quan)\\b.*") ? Content.UNIT_NAME
						: Content.LABEL;
	}

	/** More than half, and at least one. */
	private static <T> boolean most(List<T> all, java.util.function.Predicate<T> is) {
		return 2 * all.stream().filter(is).count() > all.size();
	}

	static Optional<ReadNumber.Value> number(String text) {
		return RULES.stream()
			.map((rule) -> NumberReader.read(text, rule))
			.filter(ReadNumber.Value.class::isInstance)
			.map(ReadNumber.Value.class::cast)
			.findFirst();
	}

	private static boolean isPeriod(String text) {
		return PeriodReader.find(text).isPresent() || text.matches("20\\d{4}|\\d{4}-\\d\\d|T\\d{1,2}/20\\d\\d");
	}

	private static boolean isUnitName(String text) {
		return text.toLowerCase(Locale.ROOT)
			.matches("(xã|x\\.|phường|p\\.|thị trấn|tt\\.|huyện|h\\.|thành phố|tp\\.?|thị xã|tx\\.) ?\\S.*");
	}

	String letters() {
		return Cell.columnLetters(this.number);
	}

}
