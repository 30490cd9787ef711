package attain.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import attain.nightly.BlankForms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the blank workbook that a sender fills in. */
@Command(name = "template", mixinStandardHelpOptions = true,
		header = "Biểu trống để đơn vị điền. (The blank workbook for a sender to fill in.)%n",
		description = { "Mỗi phần của biểu một tệp .xlsx; tệp đã có thì không ghi đè.",
				"(One .xlsx for each part of the form; a file that is there is not written over.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain template F10 --org 187 --period 2023-04",
				"  attain template F07 --org LS-CTK --period 2023 --vintage official",
				"Mã thoát (exit codes): 0 đã ghi (written) · 4 sai cách dùng (usage)" })
final class TemplateCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "FORM", description = "mã biểu (form), ví dụ F10")
	private String form = "";

	@Option(names = "--org", paramLabel = "CODE", required = true,
			description = "mã đơn vị hoặc mã đơn vị gửi (unit or sender)")
	private String org = "";

	@Option(names = "--period", paramLabel = "CODE", required = true,
			description = "kỳ báo cáo (period): 2023-04, 2023-Q2, 2022-2023-HK1")
	private String period = "";

	@Option(names = "--vintage", paramLabel = "WORD", description = "estimate, preliminary, official")
	private String vintage = "";

	@Option(names = "--to", paramLabel = "DIR", description = "thư mục ghi tệp (where to; default: here)")
	private Path target = Path.of("");

	@Mixin
	private Folders folders = new Folders();

	TemplateCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		BlankForms.Outcome outcome = BlankForms.write(this.folders.input(),
				new BlankForms.Request(this.form, this.org, this.period, this.vintage, this.target.toAbsolutePath()));
		if (!outcome.problems().isEmpty()) {
			throw new RefusedException(String.join("\n", outcome.problems()));
		}
		outcome.files().stream().map(Folders::shown).forEach(this.terminal.out()::println);
		return ExitCode.DONE;
	}

}
