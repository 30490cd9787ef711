package attain.publish.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/**
 * Values as HTML, each language in its own way of writing; what the page does not show in
 * its language, its style hides. Every text is escaped, and signs that steer the reading
 * are taken out.
 */
final class Shown {

	private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private Shown() {
	}

	/** Nothing for null; whole numbers as they are, since years are among them. */
	static String html(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof BigDecimal number) {
			String plain = plain(number);
			return "<data value=\"" + plain + "\">" + either(figure(number, ',', '.'), figure(number, '.', ','))
					+ "</data>";
		}
		if (value instanceof LocalDate day) {
			return "<time datetime=\"" + day + "\">" + either(DAY_FIRST.format(day), day.toString()) + "</time>";
		}
		return escaped(value.toString());
	}

	/** A text in both languages, or once where they agree. */
	static String either(String vietnamese, String english) {
		if (vietnamese.equals(english)) {
			return escaped(vietnamese);
		}
		return "<span class=\"vi\" lang=\"vi\">" + escaped(vietnamese) + "</span><span class=\"en\" lang=\"en\">"
				+ escaped(english) + "</span>";
	}

	static String escaped(String text) {
		return Inert.onTerminal(text)
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

	private static String figure(BigDecimal number, char decimal, char group) {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		symbols.setDecimalSeparator(decimal);
		symbols.setGroupingSeparator(group);
		symbols.setMinusSign('−');
		return new DecimalFormat("#,##0.##########", symbols).format(number);
	}

}
