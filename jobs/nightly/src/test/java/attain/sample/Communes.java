package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How many communes the province has by decree, listed or not. */
enum Communes {

	/** Until the resolution on the communes of the province. */
	OLD(200, LocalDate.of(2024, 12, 1)),
	/** Until the districts end. */
	FEWER(194, LocalDate.of(2025, 7, 1)),
	/** Since. */
	MERGED(65, LocalDate.of(9999, 12, 31));

	private final BigDecimal count;

	private final LocalDate until;

	Communes(int count, LocalDate until) {
		this.count = BigDecimal.valueOf(count);
		this.until = until;
	}

	/** The count on the last day of a period. */
	static BigDecimal on(String calendar, String period) {
		LocalDate day = PeriodDays.of(calendar, period).last();
		Communes then = OLD;
		while (!day.isBefore(then.until)) {
			then = values()[then.ordinal() + 1];
		}
		return then.count;
	}

}
