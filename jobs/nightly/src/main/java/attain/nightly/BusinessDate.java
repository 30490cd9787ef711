package attain.nightly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The night that a run stands for. */
public final class BusinessDate {

	/** The clock of the people who read the result. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	/** Until this hour a run belongs to the day before. */
	private static final LocalTime DAY_BEGINS = LocalTime.of(6, 0);

	private BusinessDate() {
	}

	/** The date of a run that was given none. */
	public static LocalDate at(Clock clock) {
		ZonedDateTime now = ZonedDateTime.now(clock.withZone(ZONE));
		return now.toLocalTime().isBefore(DAY_BEGINS) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
	}

	/**
	 * Why a run for this date is refused; empty if it is not.
	 * @param lastPublished the last night that readers were shown, null before the first
	 */
	static Optional<String> refusal(LocalDate date, @Nullable LocalDate lastPublished, Clock clock) {
		LocalDate today = LocalDate.now(clock.withZone(ZONE));
		if (date.isAfter(today)) {
			return Optional.of(("Ngày làm việc %1$s ở sau hôm nay, %2$s: hãy nêu ngày không quá hôm nay "
					+ "(the business date %1$s is after today, %2$s: give a date up to today)")
				.formatted(date, today));
		}
		if (lastPublished != null && date.isBefore(lastPublished)) {
			return Optional
				.of(("Ngày làm việc %1$s ở trước đêm đã công bố gần nhất, %2$s: hãy nêu ngày đó hoặc ngày sau; "
						+ "muốn xem một ngày đã qua thì hỏi mart.attainment_as_of "
						+ "(the business date %1$s is before the last published night, %2$s: give that date or a later one; "
						+ "what was known on a past day is asked with mart.attainment_as_of)")
					.formatted(date, lastPublished));
		}
		return Optional.empty();
	}

}
