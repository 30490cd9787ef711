package attain.sample;

import java.time.LocalDate;

import attain.sample.Lineage.Former;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTest {

	private static final LocalDate BEFORE = LocalDate.of(2023, 12, 31);

	private static final Lineage LINEAGE = Lineage.read(SampleInbox.input().resolve("reference"));

	@Test
	void oneIsMadeOfThreeThatCameWhole() {
		assertThat(LINEAGE.formerOf("06463", SampleTruth.DEFAULT_DAY, BEFORE))
			.containsExactlyInAnyOrder(new Former("06463", true), new Former("06466", true), new Former("06523", true));
	}

	@Test
	void twoAreMadeOfTheSameDividedOne() {
		assertThat(LINEAGE.formerOf("06613", SampleTruth.DEFAULT_DAY, BEFORE)).contains(new Former("06622", false));
		assertThat(LINEAGE.formerOf("06625", SampleTruth.DEFAULT_DAY, BEFORE)).contains(new Former("06622", false));
	}

	@Test
	void twoDecreesAreFollowedOneAfterTheOther() {
		assertThat(LINEAGE.formerOf("06040", SampleTruth.DEFAULT_DAY, BEFORE)).contains(new Former("05995", true),
				new Former("06040", false), new Former("06034", true));
		assertThat(LINEAGE.formerOf("06040", SampleTruth.DEFAULT_DAY, LocalDate.of(2024, 12, 14)))
			.contains(new Former("06040", true), new Former("06034", true))
			.doesNotContain(new Former("05995", true));
	}

	@Test
	void sinceItIsThereACommuneIsItself() {
		assertThat(LINEAGE.formerOf("06463", SampleTruth.DEFAULT_DAY, LocalDate.of(2025, 7, 31)))
			.containsExactly(new Former("06463", true));
	}

}
