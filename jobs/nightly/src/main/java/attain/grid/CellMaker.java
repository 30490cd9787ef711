package attain.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Makes cells of a workbook from what is stored. Answers null for a cell that a person
 * would call blank.
 */
record CellMaker(Limits limits, DateSystem dates, FontsMet fonts) {

	/** Where a cell stands, how it looks and which formula it came from. */
	record Place(int row, int column, CellFormat format, @Nullable String formula) {

		private Cell cell(CellKind kind, String text, @Nullable BigDecimal number, @Nullable LocalDateTime date) {
			boolean percent = kind == CellKind.NUMBER && this.format.kind() == FormatKind.PERCENT;
			return new Cell(this.row, this.column, kind, text, number, percent, date, this.formula,
					this.format.style());
		}

	}

	@Nullable Cell text(Place place, String stored) throws UnreadableFileException {
		return text(place, StoredText.of(stored));
	}

	/** Fonts come first: what they draw as a letter may look like a control character. */
	@Nullable Cell text(Place place, StoredText stored) throws UnreadableFileException {
		if (stored.text().length() > this.limits.cellChars()) {
			throw UnreadableFileException.tooLarge(
					"a text of " + stored.text().length() + " characters in row " + place.row(), longest(this.limits));
		}
		String text = Blank.withoutControls(stored.seen(place.format().style().fontName(), this.fonts));
		return Blank.isBlank(text) ? null : place.cell(CellKind.TEXT, text, null, null);
	}

	/** How a person is told the limit of a text. */
	static String longest(Limits limits) {
		return "> " + limits.cellChars() + " ký tự trong một ô (characters in a cell)";
	}

	Cell number(Place place, BigDecimal stored) {
		BigDecimal number = Numbers.rounded(stored);
		return switch (place.format().kind()) {
			case PLAIN -> plain(place, number);
			case PERCENT -> percent(place, Numbers.percent(number));
			case DATE -> date(place, number, this.dates.moment(number));
		};
	}

	Cell date(Place place, LocalDateTime moment) {
		return date(place, this.dates.serial(moment), moment);
	}

	Cell truth(Place place, boolean value) {
		return place.cell(CellKind.BOOLEAN, value ? "TRUE" : "FALSE", value ? BigDecimal.ONE : BigDecimal.ZERO, null);
	}

	Cell error(Place place, String sign) {
		return place.cell(CellKind.ERROR, sign.isBlank() ? "#NULL!" : sign, null, null);
	}

	/** A formula without a stored result. */
	Cell unevaluated(Place place) {
		String formula = place.formula();
		return place.cell(CellKind.UNEVALUATED, (formula == null || formula.isBlank()) ? "=" : formula, null, null);
	}

	private static Cell plain(Place place, BigDecimal number) {
		return place.cell(CellKind.NUMBER, number.toPlainString(), number, null);
	}

	private static Cell percent(Place place, BigDecimal number) {
		return place.cell(CellKind.NUMBER, number.toPlainString() + "%", number, null);
	}

	/** A number outside the calendar stays a number, whatever its format. */
	private static Cell date(Place place, BigDecimal serial, @Nullable LocalDateTime moment) {
		return (moment == null) ? plain(place, serial)
				: place.cell(CellKind.DATE, DateSystem.text(moment, serial), serial, moment);
	}

}
