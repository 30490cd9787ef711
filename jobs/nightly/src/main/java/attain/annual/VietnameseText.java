package attain.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as Vietnamese readers expect them in a document. */
final class VietnameseText {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final String[] ROMAN_UNITS = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };

	private VietnameseText() {
	}

	/** A number such as 1.234,50, rounded half up to so many decimals. */
	static String number(BigDecimal value, int digits) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setGroupingSeparator('.');
		symbols.setDecimalSeparator(',');
		DecimalFormat format = new DecimalFormat("#,##0", symbols);
		format.setMinimumFractionDigits(digits);
		format.setMaximumFractionDigits(digits);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	/** A day such as 14/12/2023. */
	static String day(LocalDate day) {
		return DAY.format(day);
	}

	/** A number from 1 to 39 in Roman numerals. */
	static String roman(int number) {
		return "X".repeat(number / 10) + ROMAN_UNITS[number % 10];
	}

}
