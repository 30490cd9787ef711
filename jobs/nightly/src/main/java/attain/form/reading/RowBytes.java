package attain.form.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import attain.form.language.RowRule;

import org.jspecify.annotations.Nullable;

/**
 * Body rows as bytes, some forty each. Texts that come back are written once. One writer,
 * then any number of readers.
 */
final class RowBytes {

	private static final List<String> REASONS = List.of("not_collected", "not_applicable", "error");

	/** Texts that are remembered, and the longest of them. */
	private static final int TEXTS = 1 << 16;

	private static final int LONGEST = 100;

	/** Digits that the warehouse has room for before the point. */
	private static final int WHOLE_DIGITS = 18;

	private static final int DECIMALS = 10;

	private static final int NUMBER = 1;

	private static final int DECIMAL = 2;

	private static final int LONG_DECIMAL = 3;

	private static final int HELD = 16;

	private final List<RowRule> rules;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<String> texts = new ArrayList<>();

	private byte[] bytes = new byte[1 << 10];

	private int length;

	/**
	 * @param rules the kinds of rows of the table
	 */
	RowBytes(List<RowRule> rules) {
		this.rules = rules;
	}

	/** The bytes of the row written last. */
	byte[] bytes() {
		return this.bytes;
	}

	/** How many they are. */
	int length() {
		return this.length;
	}

	/**
	 * Writes a row over the one before.
	 * @throws IllegalStateException if a number has more digits than can be stored
	 */
	void write(BodyRow row) {
		this.length = 0;
		number(row.rowNo);
		number(indexOf(row.given));
		number((row.rule == row.given) ? 0 : row.isOwn() ? 1 : indexOf(row.rule) + 2L);
		text(row.label);
		text(row.code);
		text(row.name);
		text(row.breakdown);
		text(row.obsStatus);
		NamedMeasure named = row.named;
		text((named != null) ? named.measure() : null);
		text((named != null) ? named.period() : null);
		for (int place = 0; place < row.values.length; place++) {
			value(row, place);
		}
	}

	private int indexOf(RowRule rule) {
		for (int index = 0; index < this.rules.size(); index++) {
			if (this.rules.get(index) == rule) {
				return index;
			}
		}
		throw new IllegalArgumentException("no such kind of row: " + rule.kind());
	}

	private void value(BodyRow row, int place) {
		BigDecimal value = row.values[place];
		String reason = row.reason(place);
		int mark = ((reason != null) ? (REASONS.indexOf(reason) + 1) << 2 : 0) | (row.isHeld(place) ? HELD : 0);
		if (value == null) {
			one(mark);
			return;
		}
		refuseWhatDoesNotFit(value);
		if (value.precision() > WHOLE_DIGITS) {
			one(mark | LONG_DECIMAL);
			number(zigzag(value.scale()));
			byte[] unscaled = value.unscaledValue().toByteArray();
			number(unscaled.length);
			many(unscaled);
		}
		else if (value.scale() == 0) {
			one(mark | NUMBER);
			number(zigzag(value.longValue()));
		}
		else {
			one(mark | DECIMAL);
			number(zigzag(value.scale()));
			number(zigzag(value.unscaledValue().longValue()));
		}
	}

	/** Fails here, while the file is read, and not when it is stored. */
	private static void refuseWhatDoesNotFit(BigDecimal value) {
		BigDecimal stored = (value.scale() > DECIMALS) ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
		if (stored.precision() - stored.scale() > WHOLE_DIGITS && stored.signum() != 0) {
			throw new IllegalStateException("number too long to store: " + value.toPlainString());
		}
	}

	/** 0 is no text, 1 a text of its own, any other number a text met before. */
	private void text(@Nullable String text) {
		if (text == null) {
			number(0);
			return;
		}
		Integer known = this.numbers.get(text);
		if (known == null && this.texts.size() < TEXTS && text.length() <= LONGEST) {
			known = this.texts.size();
			this.texts.add(text);
			this.numbers.put(text, known);
		}
		if (known != null) {
			number(known + 2L);
			return;
		}
		byte[] encoded = text.getBytes(StandardCharsets.UTF_16BE);
		number(1);
		number(encoded.length);
		many(encoded);
	}

	private void number(long number) {
		long rest = number;
		while ((rest & ~0x7FL) != 0) {
			one((int) (rest & 0x7F) | 0x80);
			rest >>>= 7;
		}
		one((int) rest);
	}

	private static long zigzag(long number) {
		return (number << 1) ^ (number >> 63);
	}

	private void one(int value) {
		if (this.length == this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, 2 * this.length);
		}
		this.bytes[this.length++] = (byte) value;
	}

	private void many(byte[] values) {
		if (this.length + values.length > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, 2 * (this.length + values.length));
		}
		System.arraycopy(values, 0, this.bytes, this.length, values.length);
		this.length += values.length;
	}

	/** Reads rows back. */
	final class Reader {

		private final int places;

		private byte[] from = new byte[0];

		private int at;

		Reader(int places) {
			this.places = places;
		}

		/** The row that begins at a place of an array. */
		BodyRow row(byte[] array, int start) {
			this.from = array;
			this.at = start;
			int rowNo = (int) number();
			RowRule given = RowBytes.this.rules.get((int) number());
			int rule = (int) number();
			BodyRow row = new BodyRow(rowNo, given, String.valueOf(text()), this.places);
			row.isCopy = true;
			row.rule = (rule == 0) ? given : (rule == 1) ? given.ofOwn() : RowBytes.this.rules.get(rule - 2);
			row.code = text();
			row.name = text();
			row.breakdown = String.valueOf(text());
			row.obsStatus = text();
			String measure = text();
			String period = text();
			row.named = (measure != null && period != null) ? new NamedMeasure(measure, period) : null;
			for (int place = 0; place < this.places; place++) {
				value(row, place);
			}
			return row;
		}

		private void value(BodyRow row, int place) {
			int mark = this.from[this.at++];
			if (mark == 0) {
				return;
			}
			int reason = (mark >> 2) & 3;
			row.put(place, number(mark & 3), (reason > 0) ? REASONS.get(reason - 1) : null);
			if ((mark & HELD) != 0) {
				row.hold(place);
			}
		}

		private @Nullable BigDecimal number(int how) {
			return switch (how) {
				case NUMBER -> BigDecimal.valueOf(signed());
				case DECIMAL -> {
					int scale = (int) signed();
					yield BigDecimal.valueOf(signed(), scale);
				}
				case LONG_DECIMAL -> {
					int scale = (int) signed();
					int length = (int) number();
					this.at += length;
					yield new BigDecimal(new BigInteger(this.from, this.at - length, length), scale);
				}
				default -> null;
			};
		}

		private @Nullable String text() {
			int known = (int) number();
			if (known > 1) {
				return RowBytes.this.texts.get(known - 2);
			}
			if (known == 0) {
				return null;
			}
			int length = (int) number();
			this.at += length;
			return new String(this.from, this.at - length, length, StandardCharsets.UTF_16BE);
		}

		private long number() {
			long number = 0;
			for (int shift = 0;; shift += 7) {
				byte next = this.from[this.at++];
				number |= (long) (next & 0x7F) << shift;
				if (next >= 0) {
					return number;
				}
			}
		}

		private long signed() {
			long number = number();
			return (number >>> 1) ^ -(number & 1);
		}

	}

}
