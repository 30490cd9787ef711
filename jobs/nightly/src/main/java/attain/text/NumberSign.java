package attain.text;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The signs that statisticians and spreadsheets put where a number would stand. */
final class NumberSign {

	private static final ReadNumber ZERO = new ReadNumber.Value(BigDecimal.ZERO, null, List.of());

	private static final ReadNumber ERROR = new ReadNumber.Refused(Refusal.ERROR_CELL);

	private NumberSign() {
	}

	/** What the sign says, null if the plain text is no sign. */
	static @Nullable ReadNumber of(String plain, DashMeaning dash) {
		char first = plain.charAt(0);
		if (Dash.is(first)) {
			return isDash(plain) ? ofDash(dash) : null;
		}
		return switch (first) {
			case '.', '…' -> isEllipsis(plain) ? ReadNumber.Absent.NOT_COLLECTED : null;
			// the multiplication sign and the Cyrillic letter look like x
			case 'x', 'X', '×', '\u0445', '\u0425' -> (plain.length() == 1) ? ReadNumber.Absent.NOT_APPLICABLE : null;
			// every Excel error, and ##### from a column printed too narrow
			case '#' -> ERROR;
			// LibreOffice
			case 'E' -> plain.startsWith("Err:") ? ERROR : null;
			default -> null;
		};
	}

	private static ReadNumber ofDash(DashMeaning dash) {
		return switch (dash) {
			case ZERO -> ZERO;
			case NOT_COLLECTED -> ReadNumber.Absent.NOT_COLLECTED;
		};
	}

	private static boolean isDash(String plain) {
		return plain.length() <= 3 && plain.chars().allMatch(Dash::is);
	}

	private static boolean isEllipsis(String plain) {
		return (plain.length() > 1 || plain.charAt(0) == '…') && plain.chars().allMatch((c) -> c == '.' || c == '…');
	}

}
