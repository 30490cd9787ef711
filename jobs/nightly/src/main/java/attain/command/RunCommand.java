package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;

import attain.nightly.BusinessDate;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightRequest.Scope;
import attain.publish.Snapshot;
import attain.settings.LogSettings.Format;
import attain.settings.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs one night. */
@Command(name = "run", mixinStandardHelpOptions = true,
		header = "Chạy một đêm: đọc input/, công bố output/. (Runs the nightly job.)%n",
		description = "Chạy lại bao nhiêu lần cũng được: tệp không đổi thì không đọc lại.%n"
				+ "(Run it as often as you like: a file that has not changed is not read again.)%n",
		footer = { "", "Ví dụ (examples):", "  attain run",
				"  attain run --business-date 2023-12-15    một ngày đã qua (a past day)",
				"  attain run --full                        từ kho lưu (from the archive)",
				"  attain run --input /data/langson/input --output /data/langson/output",
				"Mã thoát (exit codes): 0 đã công bố (published) · 1 đã công bố, có lỗi mới hoặc",
				"gửi đi không được (new errors, or a delivery failed) · 2 kiểm tra chặn (a check",
				"failed) · 3 bị gãy (broken) · 4 sai cách dùng, cấu hình (usage, configuration)" })
final class RunCommand implements Callable<Integer> {

	private final Terminal terminal;

	private final Function<NightRequest, NightOutcome> night;

	@Option(names = "--business-date", paramLabel = "YYYY-MM-DD", converter = IsoDate.class,
			description = "ngày làm việc, định cái gì đến hạn (decides what is due; default: today in Vietnam, "
					+ "yesterday before 06:00)")
	private @Nullable LocalDate businessDate;

	@Option(names = "--full", description = "đọc lại mọi tệp từ output/archive (read every archived file again)")
	private boolean full;

	@Option(names = "--log-format", paramLabel = "plain|json",
			description = "dòng tiến độ trên stderr (progress on stderr; default: log.format in attain.yaml, plain)")
	private @Nullable Format logFormat;

	@Mixin
	private Folders folders = new Folders();

	RunCommand(Terminal terminal, Function<NightRequest, NightOutcome> night) {
		this.terminal = terminal;
		this.night = night;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		long startedAt = System.nanoTime();
		Path input = this.folders.input();
		Settings settings = Settings.readable(input);
		Format format = (this.logFormat != null) ? this.logFormat : settings.log().format();
		Path log = LogFile.open(this.folders.output(), settings.keep().logs());
		LocalDate date = (this.businessDate != null) ? this.businessDate : BusinessDate.at(Clock.systemUTC());
		NightOutcome outcome = run(input, date, format);
		if (outcome.status().isShown()) {
			summarize(outcome, date, Duration.ofNanos(System.nanoTime() - startedAt));
		}
		else if (format == Format.PLAIN) {
			new Complaint(outcome, Folders.shown(log)).lines().forEach(this.terminal.err()::println);
		}
		if (format == Format.JSON) {
			new JsonLog(this.terminal.err()).ending(outcome, date);
		}
		return outcome.exitCode();
	}

	private NightOutcome run(Path input, LocalDate date, Format format) {
		try (Progress progress = Progress.on(this.terminal, format)) {
			return this.night.apply(new NightRequest(input, this.folders.output(), date,
					this.full ? Scope.EVERYTHING : Scope.CHANGES, progress));
		}
	}

	private void summarize(NightOutcome outcome, LocalDate date, Duration duration) throws IOException, SQLException {
		Path output = this.folders.output();
		try (Snapshot snapshot = Snapshot.current(output)) {
			NightFigures figures = NightFigures.read(snapshot.connection());
			new RunSummary(outcome, figures, date, duration, Folders.shown(output), this.folders.outputOption()).lines()
				.forEach(this.terminal.out()::println);
		}
	}

}
