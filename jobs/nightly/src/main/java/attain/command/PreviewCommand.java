package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

import attain.form.TracedReading;
import attain.nightly.TrialNight;
import attain.preview.Preview;
import attain.preview.PreviewFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what every cell of a file was taken for. */
@Command(name = "preview", mixinStandardHelpOptions = true,
		header = "Xem từng ô của tệp được hiểu là gì, không ghi gì.%n(What every cell of a file was taken for.)%n",
		description = { "Đọc như attain run rồi tô từng ô: tiêu đề, nhãn, số liệu, đã sửa, bị loại,",
				"bỏ qua, kèm lý do. csv: mỗi dòng một số liệu; tệp không biểu nào nhận thì in",
				"các dòng như đã đọc, số viết với dấu chấm thập phân.",
				"(Reads like a run and colours the cells: header, label, observation, repaired,",
				"rejected, ignored, with the reason. csv: one line per observation; of a file that",
				"no form claims, its rows as read, numbers with a decimal point.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain preview bao-cao-thang-4.xlsx",
				"  attain preview --format html bao-cao-thang-4.xlsx > xem.html",
				"Mã thoát (exit codes): 0 sạch (clean) · 1 có lỗi (errors) · 4 sai cách dùng hoặc",
				"sai cấu hình (usage, reference or forms)" })
final class PreviewCommand implements Callable<Integer> {

	private final Terminal terminal;

	private final BiFunction<Path, Path, TrialNight.Look> reader;

	@Parameters(paramLabel = "FILE", description = "tệp .xls, .xlsx, .csv")
	private Path file = Path.of("");

	@Option(names = "--format", paramLabel = "text|html|csv|json", description = "text (default), html, csv, json")
	private PreviewFormat format = PreviewFormat.TEXT;

	@Mixin
	private Folders folders = new Folders();

	PreviewCommand(Terminal terminal) {
		this(terminal, TrialNight::look);
	}

	PreviewCommand(Terminal terminal, BiFunction<Path, Path, TrialNight.Look> reader) {
		this.terminal = terminal;
		this.reader = reader;
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isRegularFile(this.file)) {
			throw new RefusedException("Không có tệp %s (there is no such file)".formatted(this.file));
		}
		TrialNight.Look look = this.reader.apply(this.folders.input(), this.file);
		TracedReading traced = look.reading();
		if (traced == null) {
			look.problems().forEach((problem) -> this.terminal.err().println("✗ " + problem));
			return ExitCode.REFUSED;
		}
		Preview preview = new Preview(this.file, traced, look.findings());
		preview.print(this.format, this.terminal.out(), this.terminal.width());
		if (!preview.isKnown()) {
			this.terminal.err()
				.println("Không biểu nào nhận tệp này: mô tả nó bằng attain describe "
						+ "(no form claims this file: draft one with attain describe)");
		}
		return preview.hasErrors() ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
	}

}
