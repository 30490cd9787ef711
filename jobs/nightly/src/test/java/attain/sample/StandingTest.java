package attain.sample;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {

	private static final LocalDate FIRST = LocalDate.of(2023, 6, 15);

	private static final LocalDate LATER = FIRST.plusDays(3);

	private final Delivery first = delivery(1, FIRST);

	private final Delivery second = delivery(2, LATER);

	private final Delivery third = delivery(3, LATER);

	@Test
	void theLastOfADayTakesThePlaceOfAllBeforeIt() {
		assertThat(Standing.of(List.of(this.third, this.first, this.second))).containsExactlyInAnyOrder(
				new Standing(this.first, FIRST, LATER, this.third), new Standing(this.second, LATER, LATER, this.third),
				new Standing(this.third, LATER, Standing.OPEN, null));
	}

	@Test
	void whatIsCorrectedOnItsOwnDayNeverStands() {
		Standing never = Standing.of(List.of(this.second, this.third)).get(0);
		assertThat(never.everStood()).isFalse();
		assertThat(never.isOn(LATER)).isFalse();
	}

	private static Delivery delivery(int version, LocalDate day) {
		Filing filing = new Filing("F10", "", "187", "management", "2023-06", 6, "", version, Filing.Fate.STANDS, day,
				"BC_T6_" + version + ".xlsx");
		return new Delivery(filing, new byte[0], List.of(), List.of());
	}

}
