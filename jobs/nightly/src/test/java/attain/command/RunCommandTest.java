package attain.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import attain.deliver.DeliveryReport;
import attain.deliver.DeliveryReport.Ending;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest.Scope;
import attain.nightly.NightStatus;
import attain.publish.SampleWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RunCommandTest {

	private final Session session = new Session();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource(NightStatus.class)
	void leavesWithTheExitCodeOfTheEnding(NightStatus status) throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		assertThat(this.session.night((request) -> Session.outcome(status)).typeIn(this.folder, "run"))
			.isEqualTo(status.exitCode());
	}

	@Test
	void handsOverFoldersDateAndScope() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		this.session.typeIn(this.folder, "run", "--business-date", "2023-12-15", "--full");
		assertThat(this.session.request().input()).isEqualTo(this.folder);
		assertThat(this.session.request().output()).isEqualTo(this.folder.resolve("output"));
		assertThat(this.session.request().businessDate()).isEqualTo(LocalDate.of(2023, 12, 15));
		assertThat(this.session.request().scope()).isEqualTo(Scope.EVERYTHING);
		this.session.typeIn(this.folder, "run");
		assertThat(this.session.request().scope()).isEqualTo(Scope.CHANGES);
	}

	@Test
	void printsTheSummaryToStdoutAndProgressToStderr() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		this.session.night((request) -> {
			request.progress().started("receive");
			for (int file = 1; file <= 200; file++) {
				request.progress().progressed("receive", file, 200);
			}
			return Session.outcome(NightStatus.PUBLISHED_WITH_ERRORS);
		}).typeIn(this.folder, "run", "--business-date", "2023-05-10");
		assertThat(this.session.out()).startsWith("ATTAIN · đêm 10/05/2023 (night of 2023-05-10)\n")
			.contains("104/KH-UBND        15", "✗ bao-cao.xlsx, Biểu 1!C12: ",
					"F01 LS-STTTT: thiếu 1 kỳ (missing): 2023-05");
		assertThat(this.session.err()).startsWith("receive\nreceive 20/200\n").endsWith("receive 200/200\n");
	}

	@Test
	void tellsProgramsInJsonLinesOnStderr() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		this.session.night((request) -> {
			request.progress().started("receive");
			request.progress().progressed("receive", 200, 200);
			request.progress().finished("receive", Duration.ofMillis(1250));
			return Session.outcome(NightStatus.PUBLISHED_WITH_ERRORS, "a warning");
		}).typeIn(this.folder, "run", "--log-format", "json", "--business-date", "2023-05-10");
		List<JsonNode> lines = this.session.err().lines().map(JsonMapper.shared()::readTree).toList();
		assertThat(lines).extracting((line) -> line.path("message").asString())
			.containsExactly("step started", "step progressed", "step finished", "a warning", "run ended");
		assertThat(lines).allMatch((line) -> line.has("ts") && line.has("level"));
		assertThat(lines.get(2).path("milliseconds").asLong()).isEqualTo(1250);
		assertThat(lines.get(4).path("exit_code").asInt()).isEqualTo(1);
		assertThat(lines.get(4).path("level").asString()).isEqualTo("warn");
		assertThat(lines.get(4).path("counts").path("rows_read").asLong()).isEqualTo(4567);
		assertThat(this.session.out()).startsWith("ATTAIN · đêm 10/05/2023");
	}

	@Test
	void theSettingsMayAskForJsonLinesAndForFewerLogs() throws Exception {
		Files.writeString(this.folder.resolve("attain.yaml"), "log: {format: json}\nkeep: {logs: 1}\n");
		this.session.night((request) -> Session.outcome(NightStatus.BLOCKED, "a check failed"));
		this.session.typeIn(this.folder, "run");
		assertThat(this.session.err().lines()).hasSize(2).allMatch((line) -> line.startsWith("{\"ts\":"));
		Files.writeString(this.folder.resolve("output/.work/log/run-20200101-000000-1.log"), "");
		this.session.typeIn(this.folder, "run", "--log-format", "plain");
		assertThat(this.session.err()).contains("Chưa công bố: có kiểm tra không qua");
		assertThat(this.folder.resolve("output/.work/log/run-20200101-000000-1.log")).doesNotExist();
	}

	@Test
	void saysWhatWasAndWasNotDelivered() throws Exception {
		SampleWarehouse.publish(this.folder, this.folder.resolve("output"));
		NightOutcome night = Session.outcome(NightStatus.PUBLISHED);
		int exitCode = this.session.night(
				(request) -> new NightOutcome(night.status(), night.messages(), night.counts(), night.timings(),
						List.of(new DeliveryReport("postgres", "bi:5432", Ending.FAILED, "postgres bi:5432: down"),
								new DeliveryReport("webhook", "chat", Ending.DELIVERED, ""))))
			.typeIn(this.folder, "run");
		assertThat(exitCode).isEqualTo(1);
		assertThat(this.session.out()).contains("Đưa đi (delivered)\n  ✗ postgres bi:5432: down\n  ✓ webhook: chat\n");
	}

	@Test
	void blockedNightSaysWhichCheckAndThatTheSnapshotStands() {
		int exitCode = this.session
			.night((request) -> Session.outcome(NightStatus.BLOCKED, "every headline row has one target: 2 rows"))
			.typeIn(this.folder, "run");
		assertThat(exitCode).isEqualTo(2);
		assertThat(this.session.out()).isEmpty();
		assertThat(this.session.err()).contains("bản trước vẫn còn nguyên", "the snapshot before stands",
				"  ✗ every headline row has one target: 2 rows\n", "Chi tiết (details): ");
	}

	@Test
	void brokenProgramShowsOneSentenceAndKeepsTheStackTraceInTheLog() throws Exception {
		int exitCode = this.session.night((request) -> {
			throw new IllegalStateException("out of luck");
		}).typeIn(this.folder, "run");
		assertThat(exitCode).isEqualTo(3);
		assertThat(this.session.err()).contains("out of luck").doesNotContain("\tat ");
		try (var logs = Files.list(this.folder.resolve("output/.work/log"))) {
			List<Path> written = logs.toList();
			assertThat(written).hasSize(1);
			assertThat(written.get(0)).content().contains("IllegalStateException: out of luck", "\tat attain.command");
		}
	}

	@Test
	void exhaustedMemoryIsABrokenNightToo() {
		int exitCode = this.session.night((request) -> {
			throw new OutOfMemoryError("Java heap space");
		}).typeIn(this.folder, "run");
		assertThat(exitCode).isEqualTo(3);
		assertThat(this.session.err()).contains("Java heap space").doesNotContain("\tat ");
	}

	@Test
	void refusesAnInputFolderThatIsNotThere() {
		assertThat(this.session.type("run", "--input", this.folder.resolve("none").toString())).isEqualTo(4);
		assertThat(this.session.err()).contains("There is no input folder " + this.folder.resolve("none"));
	}

	@Test
	void usageErrorsLeaveWithFourAndPointToHelp() {
		assertThat(this.session.type("run", "--business-date", "15/12/2023")).isEqualTo(4);
		assertThat(this.session.err()).contains("'15/12/2023' không phải ngày dạng YYYY-MM-DD",
				"Xem (see): attain run --help");
		assertThat(new Session().type("fly")).isEqualTo(4);
		assertThat(new Session().type()).isEqualTo(4);
	}

	@Test
	void everyVerbTeachesWithExamples() {
		for (String verb : List.of("run", "check", "status", "sql")) {
			Session help = new Session();
			assertThat(help.type(verb, "--help")).isZero();
			assertThat(help.out()).contains("Ví dụ (examples):", "attain " + verb, "--output");
			assertThat(help.out().lines()).allMatch((line) -> line.length() <= 80);
		}
	}

}
