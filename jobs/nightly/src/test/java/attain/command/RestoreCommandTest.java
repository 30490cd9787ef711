package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;

import attain.nightly.OwnInput;
import attain.publish.SampleWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RestoreCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@Test
	void listsTheNightsKeptWithoutTouchingThem() throws Exception {
		publishTwice();
		Files.delete(this.folder.resolve("output/generations/1/run.json"));
		assertThat(this.session.typeIn(this.folder, "restore")).isZero();
		assertThat(this.session.out().replaceAll("\\d+,\\d", "#,#")).isEqualTo("""
				Các đêm còn giữ (nights kept)
				lần  ngày làm việc  công bố lúc          lỗi   MB
				run  business date  published at      errors
				───  ─────────────  ────────────────  ──────  ───  ─────────────────────
				  2  10/05/2023     11/05/2023 01:00       1  #,#  ← hiện hành (current)
				  1                                           #,#  hỏng (damaged)

				attain restore LẦN --output %s hiển thị lại một đêm (shows one again)
				""".formatted(Folders.shown(this.folder.resolve("output"))));
		assertThat(this.folder.resolve("output/.work")).doesNotExist();
	}

	@Test
	void goesBackAndForthAndStatusSaysSo() throws Exception {
		publishTwice();
		assertThat(this.session.typeIn(this.folder, "restore", "1")).isZero();
		assertThat(this.session.out())
			.startsWith("Đang hiển thị lần 1, đêm 10/05/2023 (readers see this generation now)");
		assertThat(current()).isEqualTo(Path.of("generations/1"));
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
		this.session.typeIn(this.folder, "status");
		assertThat(this.session.out()).contains("đang hiển thị đêm cũ, lần");
		assertThat(this.session.typeIn(this.folder, "restore", "newest")).isZero();
		assertThat(current()).isEqualTo(Path.of("generations/2"));
	}

	@Test
	void refusesWhatIsNotKept() throws Exception {
		assertThat(this.session.typeIn(this.folder, "restore")).isEqualTo(4);
		publishTwice();
		assertThat(this.session.typeIn(this.folder, "restore", "7")).isEqualTo(4);
		assertThat(this.session.err()).contains("Không còn giữ lần 7; các lần còn giữ: 2, 1");
	}

	private void publishTwice() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
	}

	private Path current() throws Exception {
		return Files.readSymbolicLink(this.folder.resolve("output/current"));
	}

}
