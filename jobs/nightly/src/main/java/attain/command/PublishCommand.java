package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;

import attain.deliver.Deliveries;
import attain.deliver.DeliveryReport;
import attain.deliver.ShownNight;
import attain.deliver.postgres.Arrival;
import attain.deliver.postgres.PostgresDelivery;
import attain.deliver.postgres.PostgresPublication.Repetition;
import attain.publish.KeptGeneration;
import attain.publish.OutputBusyException;
import attain.publish.OutputLock;
import attain.publish.PublishedNight;
import attain.publish.Snapshot;
import attain.settings.PostgresSettings;
import attain.settings.Settings;
import attain.settings.SettingsException;
import attain.warehouse.SqlFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes the current snapshot elsewhere. */
@Command(name = "publish", mixinStandardHelpOptions = true,
		header = "Đưa bản công bố hiện tại sang PostgreSQL, cho công cụ BI.%n"
				+ "(Publishes the current snapshot to PostgreSQL, for BI tools.)%n",
		description = { "Máy chủ và người dùng ghi trong input/attain.yaml, mục postgres; mỗi đêm tự đưa sang.",
				"Người đọc ở đó thấy đêm cũ trọn vẹn cho đến khi đêm mới đã sang hết. Xem docs/connect.md.",
				"(Server and user stand in input/attain.yaml; each night does it by itself. Readers there see",
				"the whole old night until the whole new one is there.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain publish --to postgres",
				"  attain publish --to postgres --force     ghi lại cả khi đêm ấy đã ở đó",
				"Mã thoát (exit codes): 0 xong (done) · 1 chưa đưa được, bản công bố vẫn nguyên (not",
				"delivered, the snapshot stands) · 4 chưa cấu hình, sai cách dùng, hoặc đang có lần",
				"chạy khác (not configured, usage, or a run is going on)" })
final class PublishCommand implements Callable<Integer> {

	/** Where a snapshot can go. */
	enum Destination {

		/** The database of the section postgres of the settings. */
		POSTGRES

	}

	private final Terminal terminal;

	@Option(names = "--to", paramLabel = "postgres", required = true, description = "nơi đến (where to)")
	private Destination destination = Destination.POSTGRES;

	@Option(names = "--force", description = "ghi lại cả khi đêm ấy đã ở đó (write a night again that is there)")
	private boolean force;

	@Mixin
	private Folders folders = new Folders();

	PublishCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		PostgresSettings settings = settings();
		Path output = this.folders.publishedOutput();
		LogFile.open(output);
		List<DeliveryReport> reports = alone(output, settings);
		reports.stream()
			.filter(DeliveryReport::isFailed)
			.forEach((report) -> this.terminal.err().println(report.message()));
		return reports.stream().anyMatch(DeliveryReport::isFailed) ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
	}

	/** A night that ends meanwhile would deliver too, and the older one might win. */
	private List<DeliveryReport> alone(Path output, PostgresSettings settings) throws IOException {
		OutputLock lock = lock(output);
		try {
			return deliver(output, settings);
		}
		finally {
			lock.close();
		}
	}

	private static OutputLock lock(Path output) throws IOException {
		try {
			return OutputLock.acquire(output, "publish");
		}
		catch (OutputBusyException ex) {
			throw new RefusedException(String.valueOf(ex.getMessage()));
		}
	}

	private List<DeliveryReport> deliver(Path output, PostgresSettings settings) throws IOException {
		PostgresDelivery delivery = new PostgresDelivery(settings, new SqlFolder(Folders.home().resolve("sql")),
				this.force ? Repetition.ALWAYS : Repetition.IF_NEW, (arrival) -> tell(settings, arrival));
		return new Deliveries(output, List.of(delivery), Clock.systemUTC()).makeAgain(shown(output));
	}

	private PostgresSettings settings() throws IOException {
		Path file = this.folders.input().resolve(Settings.FILE);
		try {
			PostgresSettings settings = Settings.read(this.folders.input()).postgres();
			if (settings == null) {
				throw new RefusedException("""
						Chưa có mục postgres trong %1$s. Hãy thêm vào đó:
						[There is no section postgres in %1$s. Add to it:]
						postgres:
						  url: jdbc:postgresql://MÁY:5432/CƠ_SỞ_DỮ_LIỆU
						  user: attain_writer
						  password_file: secrets/postgres""".formatted(Folders.shown(file)));
			}
			return settings;
		}
		catch (SettingsException ex) {
			throw new RefusedException(String.join("\n", ex.problems()));
		}
	}

	private static ShownNight shown(Path output) throws IOException {
		PublishedNight current = KeptGeneration.all(output)
			.stream()
			.flatMap((kept) -> kept.night().stream())
			.filter(PublishedNight::isCurrent)
			.findFirst()
			.orElseThrow(() -> new RefusedException("""
					Bản hiện hành không còn run.json đọc được: hãy chạy "attain run".
					[The run.json of the current night cannot be read: run "attain run".]"""));
		return new ShownNight(output.resolve(Snapshot.FILE).toRealPath().getParent(), current.generation(),
				current.businessDate(), current.publishedAt());
	}

	private void tell(PostgresSettings settings, Arrival arrival) {
		String night = "đêm %s, lần %d".formatted(Words.day(arrival.businessDate()), arrival.generation());
		this.terminal.out()
			.println(arrival.wasThere()
					? "Đã có ở đó: %s (that night is there already; --force writes it again)".formatted(night)
					: "Đã đưa sang PostgreSQL: %s (delivered)".formatted(night));
		if (!arrival.wasThere()) {
			this.terminal.out()
				.println("  %s bảng (tables), %s dòng (rows), %s giây (s)".formatted(Words.count(arrival.tables()),
						Words.count(arrival.rows()), Words.seconds(arrival.duration().toMillis())));
			this.terminal.out()
				.println("  vai trò chỉ đọc (role for readers): " + settings.readerRole() + ", docs/connect.md");
		}
		arrival.toDo().forEach(this.terminal.out()::println);
	}

}
