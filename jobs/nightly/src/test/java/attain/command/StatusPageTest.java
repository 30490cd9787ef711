package attain.command;

import java.util.List;

import attain.publish.DataOrigin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatusPageTest {

	@Test
	void tellsWhatIsMissingFromWhatWaitsOrIsWaived() {
		DutyCount duty = new DutyCount("F11", "LS-XA-1", 1, 0, 1, 0, 2, 3, "2023-Q1", "2023-Q2");
		assertThat(duty.notReceived()).isEqualTo("2023-Q2; 2 chờ; 3 miễn");
		assertThat(new StatusPage(List.of(), DataOrigin.DELIVERED, List.of(duty)).lines())
			.allMatch((line) -> DisplayWidth.of(line) <= 80)
			.endsWith("chờ (waiting): có tệp nhưng chưa rõ của ai · miễn (waived): không phải gửi");
	}

	@Test
	void saysNothingOfWhatDidNotHappen() {
		DutyCount duty = new DutyCount("F11", "LS-XA-1", 1, 0, 0, 0, 0, 3, "2023-Q1", "");
		assertThat(duty.notReceived()).isEqualTo("3 miễn");
	}

}
