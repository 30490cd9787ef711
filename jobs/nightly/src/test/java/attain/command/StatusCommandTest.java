package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import attain.publish.SampleWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StatusCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@Test
	void showsNightsAndWhatEachSenderOwes() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out()).isEqualTo("""
				SỐ LIỆU MINH HỌA (illustrative sample)

				Các đêm gần đây (last runs)
				lần  ngày làm việc  công bố lúc          lỗi  cảnh báo
				run  business date  published at      errors  warnings
				───  ─────────────  ────────────────  ──────  ────────  ─────────────────────
				  2  10/05/2023     11/05/2023 01:00       1         1  ← hiện hành (current)
				  1  10/05/2023     11/05/2023 01:00       1         1

				Nộp báo cáo (submissions due so far)
				biểu  đơn vị     đúng hạn  muộn    thiếu   bị loại  kỳ cuối  kỳ thiếu
				form  sender      on time  late  missing  rejected  newest   missing periods
				────  ─────────  ────────  ────  ───────  ────────  ───────  ───────────────
				F01   LS-STTTT          1     0        1         0  2023-04  2023-05
				F02   LS-VPUBND         0     1        0         0  2023-04
				""");
	}

	@Test
	void beginsWithALastRunThatPublishedNothing() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		endedAs("BROKEN");
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out())
			.startsWith("✗ 12/05/2023 02:00 bị gãy (last run broke): No space left\n\nSỐ LIỆU MINH HỌA");
	}

	@Test
	void saysNothingOfALastRunThatWasPublished() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		endedAs("PUBLISHED_WITH_ERRORS");
		this.session.typeIn(this.folder, "status");
		assertThat(this.session.out()).startsWith("SỐ LIỆU MINH HỌA");
	}

	@Test
	void tellsOfAFirstNightThatWasStoppedByACheck() throws Exception {
		endedAs("BLOCKED");
		assertThat(this.session.typeIn(this.folder, "status")).isEqualTo(4);
		assertThat(this.session.out()).startsWith("✗ 12/05/2023 02:00 chưa công bố (last run blocked): ");
	}

	private void endedAs(String status) throws IOException {
		Path work = Files.createDirectories(this.folder.resolve("output/.work"));
		Files.writeString(work.resolve("last-run.json"),
				"""
						{"business_date": "2023-05-11", "ended_at": "2023-05-11T19:00:00Z", "status": "%s", "messages": ["No space\\n left"]}
						"""
					.formatted(status));
	}

	@Test
	void saysSoBeforeTheFirstNight() {
		assertThat(this.session.typeIn(this.folder, "status")).isEqualTo(4);
	}

}
