package attain.nightly;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessDateTest {

	@ParameterizedTest
	@CsvSource({ "2024-02-29T22:59:59Z, 2024-02-29", "2024-02-29T23:00:00Z, 2024-03-01",
			"2024-02-29T16:59:59Z, 2024-02-29", "2024-02-29T17:00:00Z, 2024-02-29",
			"2024-01-01T12:00:00Z, 2024-01-01" })
	void isTheDayInVietnamAndYesterdayBeforeSix(Instant now, LocalDate date) {
		assertThat(BusinessDate.at(clock(now))).isEqualTo(date);
	}

	@Test
	void acceptsTodayAndTheLastPublishedNight() {
		Clock clock = clock(Instant.parse("2024-03-01T12:00:00Z"));
		LocalDate today = LocalDate.of(2024, 3, 1);
		assertThat(BusinessDate.refusal(today, today, clock)).isEmpty();
		assertThat(BusinessDate.refusal(today.minusYears(2), null, clock)).isEmpty();
	}

	@Test
	void refusesTomorrow() {
		Clock clock = clock(Instant.parse("2024-03-01T12:00:00Z"));
		assertThat(BusinessDate.refusal(LocalDate.of(2024, 3, 2), null, clock))
			.hasValue("Ngày làm việc 2024-03-02 ở sau hôm nay, 2024-03-01: hãy nêu ngày không quá hôm nay "
					+ "(the business date 2024-03-02 is after today, 2024-03-01: give a date up to today)");
	}

	private static Clock clock(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

}
