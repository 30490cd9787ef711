package attain.preview;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import attain.grid.Sheet;
import attain.text.DashMeaning;
import attain.text.NumberKind;
import attain.text.NumberReader;
import attain.text.NumberRule;
import attain.text.NumberStyle;
import attain.text.PlainText;
import attain.text.ReadNumber;

/**
 * The rows of a file that no form claims, as read: the text decoded, numbers with a
 * decimal point and without grouping or percent sign. Blank rows are left out; of several
 * sheets, each row begins with the name of its sheet.
 */
final class RawPages implements PreviewPages {

	/** Signs that tell one style of writing numbers from the other. */
	private static final Pattern VIETNAMESE = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,\\d{1,2}|\\d+,\\d{4,}");

	private static final Pattern MACHINE = Pattern.compile("\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}");

	/** A code, a date or an ordinal keeps its signs. */
	private static final Pattern NUMBER = Pattern.compile("[-−(]?\\d[\\d., ]*\\)?\\s*%?");

	private static final Pattern CODE = Pattern.compile("0\\d.*");

	/** In front of a number that the file itself holds as one. */
	private static final String TYPED = "\0";

	private final PrintStream out;

	private final List<List<String>> rows = new ArrayList<>();

	private final List<String> sheets = new ArrayList<>();

	private final List<Integer> sheetOfRow = new ArrayList<>();

	private int vietnamese;

	private int machine;

	RawPages(PrintStream out) {
		this.out = out;
	}

	@Override
	public void sheet(Sheet next) {
		this.sheets.add(next.name());
	}

	@Override
	public void row(PreviewRow row) {
		List<String> fields = new ArrayList<>();
		for (PreviewCell cell : row.cells()) {
			while (fields.size() < cell.column() - 1) {
				fields.add("");
			}
			String text = (cell.number() != null) ? plain(cell.number()) : PlainText.of(cell.text());
			this.vietnamese += VIETNAMESE.matcher(text.replace("%", "").strip()).matches() ? 1 : 0;
			this.machine += MACHINE.matcher(text.replace("%", "").strip()).matches() ? 1 : 0;
			fields.add((cell.number() != null) ? TYPED + text : text);
		}
		while (fields.size() < row.width()) {
			fields.add("");
		}
		this.rows.add(fields);
		this.sheetOfRow.add(this.sheets.size() - 1);
	}

	@Override
	public void end() {
		NumberStyle style = (this.machine > this.vietnamese) ? NumberStyle.MACHINE : NumberStyle.VIETNAMESE;
		for (int i = 0; i < this.rows.size(); i++) {
			List<String> fields = new ArrayList<>();
			if (this.sheets.size() > 1) {
				fields.add(this.sheets.get(this.sheetOfRow.get(i)));
			}
			this.rows.get(i).forEach((text) -> fields.add(plain(text, style)));
			this.out.print(CsvLine.of(fields));
		}
		this.out.flush();
	}

	private static String plain(String text, NumberStyle style) {
		if (text.startsWith(TYPED)) {
			return text.substring(TYPED.length());
		}
		if (!NUMBER.matcher(text).matches() || CODE.matcher(text).matches() && !text.matches("0[.,].*")) {
			return text;
		}
		NumberKind kind = text.endsWith("%") ? NumberKind.PERCENT : NumberKind.DECIMAL;
		ReadNumber read = NumberReader.read(text, new NumberRule(kind, DashMeaning.NOT_COLLECTED, style));
		if (!(read instanceof ReadNumber.Value value)) {
			return text;
		}
		return plain(value.number());
	}

	private static String plain(BigDecimal number) {
		BigDecimal bare = number.stripTrailingZeros();
		return ((bare.scale() < 0) ? bare.setScale(0) : bare).toPlainString();
	}

}
