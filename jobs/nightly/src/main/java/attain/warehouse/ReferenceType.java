package attain.warehouse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of the reference data holds, and how people have to write it. */
enum ReferenceType {

	/** Any text. */
	TEXT("văn bản", "text", "-"),
	/** A whole number of at most nine digits. */
	INTEGER("số nguyên, ví dụ 2025", "a whole number, e.g. 2025", 0),
	/** A number with a point and at most ten decimals. */
	DECIMAL("số thập phân dùng dấu chấm, ví dụ 12.5", "a number with a decimal point, e.g. 12.5",
			BigDecimal.ZERO.setScale(10)),
	/** A day in ISO form. */
	DATE("ngày dạng YYYY-MM-DD, ví dụ 2023-04-28", "a day as YYYY-MM-DD, e.g. 2023-04-28", LocalDate.of(9999, 12, 31)),
	/** true or false. */
	BOOLEAN("true hoặc false", "true or false", Boolean.FALSE);

	/** Decimals of a column; DuckDB's appender takes no other number of them. */
	private static final int SCALE = 10;

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

	private static final Pattern WITH_POINT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

	private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final String expectedVi;

	private final String expectedEn;

	private final Object placeholder;

	ReferenceType(String expectedVi, String expectedEn, Object placeholder) {
		this.expectedVi = expectedVi;
		this.expectedEn = expectedEn;
		this.placeholder = placeholder;
	}

	/** The type of a column whose DuckDB type has this name. */
	static ReferenceType ofColumn(String duckDbType) {
		if (duckDbType.startsWith("DECIMAL")) {
			return DECIMAL;
		}
		return duckDbType.equals("VARCHAR") ? TEXT : valueOf(duckDbType);
	}

	/** The value as DuckDB takes it, empty if the text is not written as it should be. */
	Optional<Object> read(String text) {
		return switch (this) {
			case TEXT -> Optional.of(text);
			case INTEGER -> WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
			case DECIMAL -> WITH_POINT.matcher(text).matches() ? Optional.of(new BigDecimal(text).setScale(SCALE))
					: Optional.empty();
			case DATE -> day(text);
			case BOOLEAN ->
				(text.equals("true") || text.equals("false")) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
		};
	}

	private static Optional<Object> day(String text) {
		if (!ISO_DAY.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	String expectedVi() {
		return this.expectedVi;
	}

	String expectedEn() {
		return this.expectedEn;
	}

	/**
	 * Stands in for a required value that could not be read, so that the row's keys are
	 * known.
	 */
	Object placeholder() {
		return this.placeholder;
	}

}
