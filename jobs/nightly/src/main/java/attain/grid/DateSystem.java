package attain.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** The day from which a workbook counts its dates. */
public enum DateSystem {

	SINCE_1900, SINCE_1904;

	private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

	private static final int LAST_DAY = 2_958_465;

	/** Excel believes in a 29 February 1900, which is day 60. */
	private static final int FALSE_DAY = 60;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

	/**
	 * The moment of a serial number to the second; null outside the years 1899 to 9999.
	 */
	public @Nullable LocalDateTime moment(BigDecimal serial) {
		if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
			return null;
		}
		int day = serial.intValue();
		long second = serial.subtract(BigDecimal.valueOf(day))
			.multiply(SECONDS)
			.setScale(0, RoundingMode.HALF_UP)
			.longValue();
		return dayZero(day).plusDays(day).atStartOfDay().plusSeconds(second);
	}

	/** The serial number of a moment, to 15 significant digits. */
	BigDecimal serial(LocalDateTime moment) {
		LocalDate zero = dayZero(FALSE_DAY + 1);
		long days = ChronoUnit.DAYS.between(zero, moment.toLocalDate());
		BigDecimal part = BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
			.divide(SECONDS, 12, RoundingMode.HALF_UP);
		return Numbers.rounded(BigDecimal.valueOf(days).add(part));
	}

	private LocalDate dayZero(int day) {
		return switch (this) {
			case SINCE_1900 -> LocalDate.of(1899, 12, (day < FALSE_DAY) ? 31 : 30);
			case SINCE_1904 -> LocalDate.of(1904, 1, 1);
		};
	}

	/** A date or a time as a Vietnamese reader writes it. */
	static String text(LocalDateTime moment, BigDecimal serial) {
		if (serial.signum() > 0 && serial.compareTo(BigDecimal.ONE) < 0) {
			return TIME.format(moment);
		}
		boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
		return DAY.format(moment) + (midnight ? "" : " " + TIME.format(moment));
	}

}
