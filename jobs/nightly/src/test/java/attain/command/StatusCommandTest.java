package attain.command;

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
	void saysSoBeforeTheFirstNight() {
		assertThat(this.session.typeIn(this.folder, "status")).isEqualTo(4);
	}

}
