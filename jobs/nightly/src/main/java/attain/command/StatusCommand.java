package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;

import attain.nightly.LastRun;
import attain.publish.DataOrigin;
import attain.publish.PublishedNight;
import attain.publish.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how the last nights went, and who has sent what. */
@Command(name = "status", mixinStandardHelpOptions = true,
		header = "Các đêm gần đây; mỗi biểu, mỗi đơn vị: đã nộp, nộp muộn, còn thiếu, bị loại.%n"
				+ "(Last runs; per form and sender: received, late, missing, rejected.)%n",
		footer = { "", "Ví dụ (examples):", "  attain status",
				"  attain sql \"select * from mart.duty where state = 'missing'\"" })
final class StatusCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Mixin
	private Folders folders = new Folders();

	StatusCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		LastRun.read(this.folders.output())
			.map(UnpublishedRun::new)
			.ifPresent((run) -> run.lines().forEach(this.terminal.out()::println));
		Path output = this.folders.publishedOutput();
		List<PublishedNight> nights = PublishedNight.kept(output);
		try (Snapshot snapshot = Snapshot.current(output)) {
			DataOrigin origin = DataOrigin.of(snapshot.connection());
			new StatusPage(nights, origin, DutyCount.read(snapshot.connection())).lines()
				.forEach(this.terminal.out()::println);
		}
		return ExitCode.DONE;
	}

}
