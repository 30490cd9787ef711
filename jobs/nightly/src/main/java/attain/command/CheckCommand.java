package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import attain.finding.Severity;
import attain.command.InputCheck.CheckedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads and validates, writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true,
		header = "Đọc thử và kiểm tra, không ghi gì. (Reads and validates, writes nothing.)%n",
		description = "Không nêu tệp: kiểm tra input/reference và input/forms.%n"
				+ "(Without a file: the reference tables and the forms.)%n",
		footer = { "", "Ví dụ (examples):", "  attain check", "  attain check bao-cao-thang-4.xlsx",
				"Mã thoát (exit codes): 0 sạch (clean) · 1 có lỗi (errors) · 4 sai cấu hình", "(reference or forms)" })
final class CheckCommand implements Callable<Integer> {

	private final Terminal terminal;

	private final InputCheck check;

	@Parameters(paramLabel = "FILE", arity = "0..*", description = "tệp .xls, .xlsx, .csv")
	private List<Path> files = List.of();

	@Mixin
	private Folders folders = new Folders();

	CheckCommand(Terminal terminal, InputCheck check) {
		this.terminal = terminal;
		this.check = check;
	}

	@Override
	public Integer call() throws IOException {
		this.files.forEach(CheckCommand::requireFile);
		InputCheck.Report report = this.check.check(this.folders.input(), this.files);
		new CheckPage(report).lines().forEach(this.terminal.out()::println);
		if (!report.problems().isEmpty()) {
			return this.files.isEmpty() ? ExitCode.ERRORS_FOUND : ExitCode.REFUSED;
		}
		return report.files().stream().anyMatch(CheckCommand::hasError) ? ExitCode.ERRORS_FOUND : ExitCode.DONE;
	}

	private static boolean hasError(CheckedFile file) {
		return file.findings().stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	private static void requireFile(Path file) {
		if (!Files.exists(file)) {
			throw new RefusedException("Không có tệp %s (there is no such file)".formatted(file));
		}
	}

}
