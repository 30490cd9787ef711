package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

import attain.nightly.Home;
import attain.nightly.LastRun;
import attain.publish.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether all is well, how the last nights went, and who has sent what. */
@Command(name = "status", mixinStandardHelpOptions = true,
		header = "Mọi việc có ổn không; các đêm gần đây; mỗi biểu, mỗi đơn vị: đã nộp, muộn,%n"
				+ "còn thiếu, bị loại. (Is all well; last runs; per form and sender.)%n",
		description = "Dòng đầu nói ổn, cần chú ý, hay hỏng; rồi lý do, rồi chi tiết.%n"
				+ "(The first line says: all is well, needs attention, or broken.)%n",
		footer = { "", "Ví dụ (examples):", "  attain status", "  attain status | head -1",
				"  attain status --format json | jq .verdict",
				"  attain sql \"select * from mart.duty where state = 'missing'\"", "",
				"Mã thoát (exit codes): 0 · 4 chưa chạy lần nào (nothing was ever run)" })
final class StatusCommand implements Callable<Integer> {

	/** How the status is printed. */
	enum Format {

		/** For people. */
		TEXT,
		/** For programs. */
		JSON

	}

	private final Terminal terminal;

	@Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
			description = "cho người hay cho máy (for people or for programs; default: text)")
	private Format format = Format.TEXT;

	@Mixin
	private Folders folders = new Folders();

	StatusCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		Path output = this.folders.output();
		if (!Files.isDirectory(output) || (!Snapshot.exists(output) && LastRun.read(output).isEmpty())) {
			this.folders.publishedOutput();
		}
		StatusFacts facts = StatusFacts.read(output, Home.current().sql(), Instant.now());
		if (this.format == Format.JSON) {
			this.terminal.out().println(new StatusJson(facts).text());
		}
		else {
			new StatusPage(facts).lines().forEach(this.terminal.out()::println);
		}
		return ExitCode.DONE;
	}

}
