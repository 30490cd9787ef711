package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import attain.nightly.Restoration;
import attain.publish.KeptGeneration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the nights that are kept, or switches readers back to one. */
@Command(name = "restore", mixinStandardHelpOptions = true,
		header = "Liệt kê các đêm còn giữ, hoặc cho người đọc xem lại một đêm cũ.%n"
				+ "(Lists the nights kept, or switches readers back to one.)%n",
		description = { "Chỉ đổi bản đang hiển thị, đến lần attain run sau; không mất, không đọc lại gì.",
				"(Only what is shown changes, until the next attain run; nothing is lost.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain restore               các đêm còn giữ (the nights kept)",
				"  attain restore 41            hiển thị lại lần 41 (shows generation 41)",
				"  attain restore newest        trở lại đêm mới nhất (back to the newest)",
				"Mã thoát (exit codes): 0 xong (done) · 4 không có, hỏng, hoặc đang có",
				"lần chạy khác (unknown, damaged, or a run is going on)" })
final class RestoreCommand implements Callable<Integer> {

	private static final String NEWEST = "newest";

	private final Terminal terminal;

	@Parameters(paramLabel = "GENERATION", arity = "0..1",
			description = "số của lần chạy, như attain restore liệt kê, hoặc newest")
	private @Nullable String wanted;

	@Mixin
	private Folders folders = new Folders();

	RestoreCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		Path output = this.folders.output();
		List<KeptGeneration> kept = KeptGeneration.all(output);
		if (kept.isEmpty()) {
			throw new RefusedException("""
					Trong %s chưa có đêm nào: hãy chạy "attain run" trước.
					[No night is kept there: run "attain run" first.]""".formatted(Folders.shown(output)));
		}
		if (this.wanted == null) {
			new KeptGenerationsPage(kept, this.folders.outputOption()).lines().forEach(this.terminal.out()::println);
		}
		else {
			restore(find(kept, this.wanted));
		}
		return ExitCode.DONE;
	}

	private void restore(KeptGeneration generation) throws IOException, SQLException {
		LogFile.open(generation.output());
		Optional<String> refusal = Restoration.to(generation);
		if (refusal.isPresent()) {
			throw new RefusedException(refusal.get());
		}
		String day = generation.night().map((night) -> Words.day(night.businessDate())).orElse("?");
		this.terminal.out()
			.println("Đang hiển thị lần %d, đêm %s (readers see this generation now).".formatted(generation.number(),
					day));
		this.terminal.out().println("Người đang mở bản khác giữ bản đó đến khi mở lại; lần chạy sau công bố đêm mới.");
		this.terminal.out().println("(Open sessions keep their night; the next run publishes a new one.)");
	}

	private static KeptGeneration find(List<KeptGeneration> kept, String wanted) {
		if (wanted.equals(NEWEST)) {
			return kept.get(0);
		}
		List<String> numbers = kept.stream().map((each) -> Integer.toString(each.number())).toList();
		int at = numbers.indexOf(wanted);
		if (at < 0) {
			throw new RefusedException("""
					Không còn giữ lần %1$s; các lần còn giữ: %2$s.
					[Generation %1$s is not kept; those kept: %2$s.]""".formatted(wanted, String.join(", ", numbers)));
		}
		return kept.get(at);
	}

}
