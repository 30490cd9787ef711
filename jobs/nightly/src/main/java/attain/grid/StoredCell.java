package attain.grid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import attain.grid.CellMaker.Place;
import org.jspecify.annotations.Nullable;

/** Makes a cell from the type and the value that an .xlsx sheet stores for it. */
record StoredCell(CellMaker maker, List<StoredText> sharedTexts) {

	/**
	 * The cell, null if it is blank.
	 * @param type the stored type, empty for a number
	 * @param value the stored value, null if there is none
	 */
	@Nullable Cell cell(Place place, String type, @Nullable String value) throws UnreadableFileException {
		if (value == null) {
			return (place.formula() == null) ? null : this.maker.unevaluated(place);
		}
		return switch (type) {
			case "s" -> value.isBlank() ? null : this.maker.text(place, shared(value));
			case "str" -> this.maker.text(place, EscapedText.decode(value));
			case "inlineStr" -> this.maker.text(place, value);
			case "e" -> this.maker.error(place, value.strip());
			default -> typed(place, type, value.strip());
		};
	}

	private @Nullable Cell typed(Place place, String type, String value) throws UnreadableFileException {
		if (value.isEmpty()) {
			return (place.formula() == null) ? null : this.maker.unevaluated(place);
		}
		if (type.equals("b")) {
			return this.maker.truth(place, value.equals("1") || value.equalsIgnoreCase("true"));
		}
		if (type.equals("d")) {
			LocalDateTime moment = moment(value);
			return (moment == null) ? this.maker.text(place, value) : this.maker.date(place, moment);
		}
		BigDecimal number = Numbers.parse(value);
		// A bad number costs the cell, not the file: its reader refuses the text.
		return (number == null) ? this.maker.text(place, value) : this.maker.number(place, number);
	}

	private StoredText shared(String value) throws UnreadableFileException {
		try {
			return this.sharedTexts.get(Integer.parseInt(value.strip()));
		}
		catch (NumberFormatException | IndexOutOfBoundsException ex) {
			throw UnreadableFileException.damaged("there is no shared text " + value);
		}
	}

	private static @Nullable LocalDateTime moment(String value) {
		String local = value.replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "");
		try {
			if (local.length() <= "yyyy-MM-dd".length() && local.indexOf(':') < 0) {
				return LocalDate.parse(local).atStartOfDay();
			}
			return (local.indexOf('T') < 0) ? LocalTime.parse(local).atDate(LocalDate.of(1899, 12, 31))
					: LocalDateTime.parse(local);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
