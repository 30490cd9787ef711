package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import attain.draft.Draft;
import attain.grid.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Drafts the description of a form from one of its files. */
@Command(name = "describe", mixinStandardHelpOptions = true,
		header = "Phác thảo mô tả biểu (YAML) từ một tệp chưa biết.%n(Drafts a form from an unknown file.)%n",
		description = { "In ra mô tả nháp: đầu cột, nhãn, kiểu giá trị, dòng tổng, chân biểu, kỳ, đơn vị",
				"gửi; chỗ phải quyết định ghi TODO hoặc có chú thích.",
				"(Prints a draft: header, labels, types, totals, footer, period, sender; what a",
				"person must decide says TODO or has a comment.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain describe bieu-moi.xlsx > input/forms/F14.yaml",
				"  attain check                    dòng nào còn phải sửa (what is left to decide)",
				"  attain preview bieu-moi.xlsx    ô nào được đọc (what is read)",
				"Mã thoát (exit codes): 0 đã in (printed) · 1 không đọc được tệp (unreadable)",
				"· 4 sai cách dùng (usage)" })
final class DescribeCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FILE", description = "tệp .xls, .xlsx, .csv")
	private Path file = Path.of("");

	@Mixin
	private Folders folders = new Folders();

	DescribeCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isRegularFile(this.file)) {
			throw new RefusedException("Không có tệp %s (there is no such file)".formatted(this.file));
		}
		try {
			this.terminal.out().print(Draft.of(this.file, this.folders.input().resolve("reference")));
			return ExitCode.DONE;
		}
		catch (UnreadableFileException ex) {
			this.terminal.err()
				.println("Không đọc được %s: xem attain check %s (cannot be read: see attain check)"
					.formatted(this.file, this.file));
			return ExitCode.ERRORS_FOUND;
		}
	}

}
