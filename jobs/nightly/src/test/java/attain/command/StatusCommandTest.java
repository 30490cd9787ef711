package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import attain.nightly.OwnInput;
import attain.publish.OutputLock;
import attain.publish.SampleWarehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatusCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@BeforeEach
	void home() {
		System.setProperty("attain.home", OwnInput.FOLDER.getParent().toString());
	}

	@Test
	void showsNightsAndWhatEachSenderOwes() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out()).startsWith("""
				✓ ỔN (all is well)
				SỐ LIỆU MINH HỌA (illustrative sample)

				Chạy cuối (last run)  chưa rõ (not told)
				Bản hiện hành (shown) lần 2, đêm 10/05/2023, công bố\s""").contains("""
				Quá hạn (overdue)     1 đơn vị, 1 báo cáo; lâu nhất LS-STTTT từ 05/06/2023

				Các đêm còn giữ (nights kept)
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
			.startsWith("✗ HỎNG (broken)\n  - đêm 11/05/2023 chưa công bố (not published, exit 3): No space left\n");
	}

	@Test
	void tellsOfAFirstNightThatWasStoppedByACheck() throws Exception {
		endedAs("BLOCKED");
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out()).startsWith("✗ HỎNG (broken)\n  - chưa có bản công bố nào");
	}

	@Test
	void saysSoBeforeTheFirstNight() {
		assertThat(this.session.typeIn(this.folder, "status")).isEqualTo(4);
		assertThat(this.session.err()).contains("Chưa có bản công bố nào");
	}

	@Test
	void standsDamagedPieces() throws Exception {
		Path output = this.folder.resolve("output");
		SampleWarehouse.publish(this.folder, output);
		SampleWarehouse.publish(this.folder, output);
		Files.writeString(output.resolve("generations/1/run.json"), "{\"generation\": 1");
		Files.createDirectories(output.resolve(".work"));
		Files.writeString(output.resolve(".work/last-run.json"), "{");
		Files.writeString(output.resolve(".work/deliveries.json"), "");
		Files.writeString(output.resolve(".work/lock-holder.json"), "[]");
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out()).startsWith("! CẦN CHÚ Ý (needs attention)\n  - lần 1 hỏng run.json (damaged)\n")
			.contains("F01   LS-STTTT");
	}

	@Test
	void saysThatTheSnapshotCannotBeRead() throws Exception {
		Path output = this.folder.resolve("output");
		SampleWarehouse.publish(this.folder, output);
		Path snapshot = output.resolve("attain.duckdb").toRealPath();
		Files.delete(snapshot);
		Files.writeString(snapshot, "no database at all");
		Files.delete(output.resolve("generations/1/run.json"));
		assertThat(this.session.typeIn(this.folder, "status")).isZero();
		assertThat(this.session.out())
			.startsWith("✗ HỎNG (broken)\n  - không đọc được attain.duckdb (cannot be read): ")
			.contains("bản hiện hành không còn run.json đọc được");
	}

	@Test
	void aKilledRunIsToldByTheNoteThatItLeft() throws Exception {
		Path output = this.folder.resolve("output");
		SampleWarehouse.publish(this.folder, output);
		Process gone = new ProcessBuilder("true").start();
		gone.waitFor();
		try (OutputLock lock = OutputLock.acquire(output, "run")) {
			assertThat(lock).isNotNull();
			Path note = output.resolve(".work/lock-holder.json");
			String killed = Files.readString(note).replaceFirst("\"pid\":[0-9]+", "\"pid\":" + gone.pid());
			Files.writeString(note, killed);
			this.session.typeIn(this.folder, "status");
		}
		assertThat(this.session.out()).startsWith("✗ HỎNG (broken)\n  - attain run bắt đầu ")
			.contains("bị ngắt giữa chừng");
	}

	@Test
	void tellsProgramsTheSame() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		endedAs("BROKEN");
		this.session.typeIn(this.folder, "status", "--format", "json");
		JsonNode json = JsonMapper.shared().readTree(this.session.out());
		assertThat(json.path("verdict").asString()).isEqualTo("broken");
		assertThat(json.path("last_run").path("exit_code").asInt()).isEqualTo(3);
		assertThat(json.path("current").path("generation").asInt()).isEqualTo(1);
		assertThat(json.path("running").isNull()).isTrue();
		assertThat(json.path("overdue").path(0).path("sender_code").asString()).isEqualTo("LS-STTTT");
		assertThat(json.path("duties")).hasSize(2);
	}

	private void endedAs(String status) throws IOException {
		Path work = Files.createDirectories(this.folder.resolve("output/.work"));
		Files.writeString(work.resolve("last-run.json"),
				"""
						{"business_date": "2023-05-11", "ended_at": "2023-05-11T19:00:00Z", "status": "%s", "messages": ["No space\\n left"]}
						"""
					.formatted(status));
	}

}
