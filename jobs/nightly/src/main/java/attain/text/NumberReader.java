package attain.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads number cells, strictly: a text with two readings is refused, never resolved by a
 * guess.
 */
public final class NumberReader {

	private static final int LONG_DIGITS = 18;

	/** A count with one of these is a rounded amount, not so many things. */
	private static final Set<String> MULTIPLES = Set.of("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tr", "tr.đ",
			"tỷ", "tỉ", "k");

	private NumberReader() {
	}

	/**
	 * The number of a cell, the sign that stands for it, or why there is none. A blank
	 * text is UNREADABLE: blank cells are the form's business. A leading minus or
	 * brackets make a number negative. Never throws.
	 */
	public static ReadNumber read(String text, NumberRule rule) {
		if (isShortDigits(text)) {
			return value(BigDecimal.valueOf(Long.parseLong(text)), null, null);
		}
		String plain = PlainText.of(text);
		if (plain.isEmpty()) {
			return new ReadNumber.Refused(Refusal.UNREADABLE);
		}
		ReadNumber sign = NumberSign.of(plain, rule.dash());
		if (sign != null) {
			return sign;
		}
		if (Points.isDigit(plain, 0)) {
			return level(plain, 0, rule);
		}
		if (Points.isDigit(plain, 1)) {
			return signed(plain, rule);
		}
		return new ReadNumber.Refused(claim(plain));
	}

	private static boolean isShortDigits(String text) {
		if (text.isEmpty() || text.length() > LONG_DIGITS) {
			return false;
		}
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static ReadNumber signed(String plain, NumberRule rule) {
		if (Dash.is(plain.charAt(0))) {
			return negative(level(plain, 1, rule));
		}
		int close = plain.indexOf(')');
		if (plain.charAt(0) == '(' && close > 0) {
			ReadNumber inner = level(plain.substring(1, close) + plain.substring(close + 1), 0, rule);
			// brackets with words are a remark or a footnote, not an accountant's minus
			boolean remark = inner instanceof ReadNumber.Value value && value.unit() != null;
			return remark ? new ReadNumber.Refused(Refusal.UNREADABLE) : negative(inner);
		}
		return new ReadNumber.Refused(claim(plain));
	}

	private static ReadNumber negative(ReadNumber read) {
		return (read instanceof ReadNumber.Value value)
				? new ReadNumber.Value(value.number().negate(), value.unit(), value.quirks()) : read;
	}

	/** Why words in front of a number, if they are known words, make it no level. */
	private static Refusal claim(String plain) {
		LeadWords words = LeadWords.of(plain);
		if (words.change()) {
			return plain.chars().anyMatch((c) -> c >= '0' && c <= '9') ? Refusal.CHANGE : Refusal.UNREADABLE;
		}
		if (words.comparator() == null || !Points.isDigit(plain, words.end())) {
			return Refusal.UNREADABLE;
		}
		NumberTail tail = NumberTail.of(plain, Points.of(plain, words.end()).end());
		return (tail.kind() == NumberTail.Kind.RANGE) ? Refusal.RANGE : Refusal.COMPARATOR;
	}

	/** The number that starts at an index, with all that stands behind it. */
	private static ReadNumber level(String plain, int start, NumberRule rule) {
		Numeral numeral = Numeral.at(plain, start, rule);
		if (numeral.end() == plain.length()) {
			return answer(numeral, null);
		}
		NumberTail tail = NumberTail.of(plain, numeral.end());
		return switch (tail.kind()) {
			case RANGE -> new ReadNumber.Refused(Refusal.RANGE);
			case AT_LEAST, AT_MOST -> new ReadNumber.Refused(Refusal.COMPARATOR);
			case CHANGE -> new ReadNumber.Refused(Refusal.CHANGE);
			case ODD -> new ReadNumber.Refused(Refusal.UNREADABLE);
			case NONE, UNIT ->
				fits(tail, rule.kind()) ? answer(numeral, tail.unit()) : new ReadNumber.Refused(Refusal.UNREADABLE);
		};
	}

	/** Whether a percent sign, or a unit, is at home in the column. */
	private static boolean fits(NumberTail tail, NumberKind kind) {
		return switch (kind) {
			case PERCENT -> tail.percent();
			case DECIMAL -> !tail.percent();
			case COUNT -> !tail.percent() && !isMultiple(tail.unit());
		};
	}

	private static boolean isMultiple(@Nullable String unit) {
		return unit != null && MULTIPLES.contains(unit.split(" ", 2)[0].toLowerCase(Locale.ROOT));
	}

	private static ReadNumber answer(Numeral numeral, @Nullable String unit) {
		BigDecimal number = numeral.number();
		Refusal refusal = (numeral.refusal() != null) ? numeral.refusal() : Refusal.UNREADABLE;
		return (number != null) ? value(number, unit, numeral.quirk()) : new ReadNumber.Refused(refusal);
	}

	private static ReadNumber value(BigDecimal number, @Nullable String unit, @Nullable Quirk quirk) {
		if (unit == null) {
			return new ReadNumber.Value(number, null, (quirk != null) ? List.of(quirk) : List.of());
		}
		return new ReadNumber.Value(number, unit,
				(quirk != null) ? List.of(quirk, Quirk.WITH_UNIT) : List.of(Quirk.WITH_UNIT));
	}

}
