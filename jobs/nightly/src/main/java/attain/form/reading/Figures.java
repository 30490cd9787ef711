package attain.form.reading;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers as people of the province write them. */
final class Figures {

	private Figures() {
	}

	/** 1234.5 is "1.234,5"; at most six decimals. */
	static String text(BigDecimal number) {
		DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
		signs.setGroupingSeparator('.');
		signs.setDecimalSeparator(',');
		return new DecimalFormat("#,##0.######", signs).format(number);
	}

	/** 30/6/2023. */
	static String day(LocalDate date) {
		return DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT).format(date);
	}

}
