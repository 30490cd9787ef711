package attain.form.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says: a number, two of them, a day, a reason why there is none, or nothing.
 *
 * @param number first or only number
 * @param second second number of a ratio
 * @param date day of a date cell
 * @param absent not_collected, not_applicable or error
 * @param isAmerican whether the number stands only if the whole file is written the
 * American way
 */
record CellValue(@Nullable BigDecimal number, @Nullable BigDecimal second, @Nullable LocalDate date,
		@Nullable String absent, boolean isAmerican) {

	static final CellValue NOTHING = new CellValue(null, null, null, null, false);

	/** A cell that is there but could not be taken. */
	static final CellValue LOST = absent("error");

	static CellValue of(BigDecimal number) {
		return new CellValue(number, null, null, null, false);
	}

	static CellValue of(BigDecimal first, BigDecimal second) {
		return new CellValue(first, second, null, null, false);
	}

	static CellValue of(LocalDate date) {
		return new CellValue(null, null, date, null, false);
	}

	static CellValue absent(String obsStatus) {
		return new CellValue(null, null, null, obsStatus, false);
	}

	CellValue american() {
		return new CellValue(this.number, this.second, this.date, this.absent, true);
	}

}
