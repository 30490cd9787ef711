package attain.deliver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import attain.deliver.DeliveryReport.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveriesTest {

	private static final Instant NOW = Instant.parse("2024-01-11T19:00:00Z");

	private final List<ShownNight> arrived = new ArrayList<>();

	private String failure = "";

	private String target = "here";

	@TempDir
	Path output;

	@BeforeEach
	void work() throws Exception {
		Files.createDirectories(this.output.resolve(".work"));
	}

	@Test
	void deliversANightOnce() {
		assertThat(make(1, "2024-01-10T19:00:00Z")).containsExactly(Ending.DELIVERED);
		assertThat(make(1, "2024-01-10T19:00:00Z")).containsExactly(Ending.DELIVERED_BEFORE);
		assertThat(make(2, "2024-01-11T19:00:00Z")).containsExactly(Ending.DELIVERED);
		assertThat(this.arrived).extracting(ShownNight::generation).containsExactly(1, 2);
	}

	@Test
	void triesAgainWhatFailedAndRemembersWhy() {
		make(1, "2024-01-10T19:00:00Z");
		this.failure = "the server is down";
		assertThat(make(2, "2024-01-11T19:00:00Z")).containsExactly(Ending.FAILED);
		assertThat(DeliveryMemory.read(this.output).states()).containsExactly(new DeliveryState("fake", "here", 1,
				Instant.parse("2024-01-10T19:00:00Z"), NOW, NOW, "the server is down"));
		this.failure = "";
		assertThat(make(2, "2024-01-11T19:00:00Z")).containsExactly(Ending.DELIVERED);
		assertThat(DeliveryMemory.read(this.output).states()).extracting(DeliveryState::message).containsExactly("");
	}

	@Test
	void deliversToAnotherTargetAndAnotherNightOfTheSameNumber() {
		make(1, "2024-01-10T19:00:00Z");
		this.target = "there";
		assertThat(make(1, "2024-01-10T19:00:00Z")).containsExactly(Ending.DELIVERED);
		assertThat(make(1, "2024-01-12T19:00:00Z")).containsExactly(Ending.DELIVERED);
	}

	@Test
	void aMistakeInOneKeepsNoOtherFromBeingMade() {
		Delivery broken = new Fake() {
			@Override
			public String name() {
				return "broken";
			}

			@Override
			public void deliver(ShownNight night) {
				throw new IllegalStateException("a mistake");
			}
		};
		List<DeliveryReport> reports = new Deliveries(this.output, List.of(broken, new Fake()),
				Clock.fixed(NOW, ZoneOffset.UTC))
			.make(night(1, "2024-01-10T19:00:00Z"));
		assertThat(reports).extracting(DeliveryReport::ending).containsExactly(Ending.FAILED, Ending.DELIVERED);
		assertThat(reports.get(0).message()).isEqualTo("broken: không đưa được tới here, xem nhật ký "
				+ "(not delivered, see the log): java.lang.IllegalStateException: a mistake");
	}

	@Test
	void aDamagedMemoryDeliversOnceMore() throws Exception {
		make(1, "2024-01-10T19:00:00Z");
		Files.writeString(this.output.resolve(".work/deliveries.json"), "[{");
		assertThat(make(1, "2024-01-10T19:00:00Z")).containsExactly(Ending.DELIVERED);
	}

	private List<Ending> make(int generation, String publishedAt) {
		return new Deliveries(this.output, List.of(new Fake()), Clock.fixed(NOW, ZoneOffset.UTC))
			.make(night(generation, publishedAt))
			.stream()
			.map(DeliveryReport::ending)
			.toList();
	}

	private ShownNight night(int generation, String publishedAt) {
		return new ShownNight(this.output, generation, LocalDate.of(2024, 1, 10), Instant.parse(publishedAt));
	}

	private class Fake implements Delivery {

		@Override
		public String name() {
			return "fake";
		}

		@Override
		public String target() {
			return DeliveriesTest.this.target;
		}

		@Override
		public void deliver(ShownNight night) throws DeliveryFailedException {
			if (!DeliveriesTest.this.failure.isEmpty()) {
				throw new DeliveryFailedException(DeliveriesTest.this.failure);
			}
			DeliveriesTest.this.arrived.add(night);
		}

	}

}
