package attain.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a sender types a number.
 */
enum Look {

	/** A typed number. */
	TYPED,
	/** Text with a dot between thousands: "1.543". */
	GROUPED,
	/** Text with a decimal comma: "92,5". */
	COMMA,
	/** A fraction under a percent format. */
	PERCENT_FORMAT,
	/** Text with a decimal comma, a no-break space and a percent sign. */
	SPACED_PERCENT;

	private static final char NO_BREAK_SPACE = '\u00a0';

	void write(Page page, int row, int column, BigDecimal number) {
		switch (this) {
			case TYPED -> page.number(row, column, number);
			case GROUPED -> page.text(row, column, grouped(number));
			case COMMA -> page.text(row, column, comma(number));
			case PERCENT_FORMAT -> page.number(row, column, number.movePointLeft(2), "0.0%");
			case SPACED_PERCENT -> page.text(row, column, comma(number) + NO_BREAK_SPACE + "%");
		}
	}

	/** "26635" as "26.635"; decimals after a comma. */
	static String grouped(BigDecimal number) {
		String whole = number.abs().setScale(0, RoundingMode.DOWN).toPlainString();
		StringBuilder text = new StringBuilder(whole);
		for (int position = whole.length() - 3; position > 0; position -= 3) {
			text.insert(position, '.');
		}
		String plain = number.toPlainString();
		int point = plain.indexOf('.');
		String sign = (number.signum() < 0) ? "-" : "";
		return sign + text + ((point < 0) ? "" : "," + plain.substring(point + 1));
	}

	static String comma(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

}
