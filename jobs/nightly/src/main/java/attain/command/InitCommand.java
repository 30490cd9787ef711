package attain.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import attain.province.Beginning;
import attain.province.ProvinceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the folder of a province, or says what a new version brings for it. */
@Command(name = "init", mixinStandardHelpOptions = true,
		header = "Tạo thư mục riêng cho một tỉnh, hoặc xem bản mới có gì cho thư mục đã tạo.%n"
				+ "(Makes a province's own folder, or says what a new version brings for it.)%n",
		description = { "DIR/input: biểu, danh mục, hộp thư trống; DIR/output: kết quả. Không bao giờ ghi đè.",
				"(Forms, reference tables, an empty inbox; nothing is ever written over.)%n" },
		footer = { "", "Ví dụ (examples):", "  attain init /srv/attain/langson",
				"  attain init --blank /srv/attain/thainguyen",
				"Sau khi thay bản mới, gõ lại lệnh đầu (after an upgrade the first line again).",
				"Mã thoát (exit codes): 0 xong (done) · 4 thư mục không phù hợp (unfit folder)" })
final class InitCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "DIR", description = "thư mục của tỉnh, mới hoặc trống, hoặc đã tạo trước đây")
	private Path folder = Path.of("");

	@Option(names = "--blank", description = "kế hoạch, đơn vị, thời hạn để trống, không kèm ví dụ "
			+ "(plans, units and duties are left empty; default: those of the example)")
	private boolean isBlank;

	InitCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException {
		Beginning beginning = this.isBlank ? Beginning.BLANK : Beginning.EXAMPLE;
		Path folder = this.folder.toAbsolutePath().normalize();
		ProvinceFolder province = new ProvinceFolder(folder, Folders.home());
		Optional<String> refusal = province.refusal(beginning);
		if (refusal.isPresent()) {
			throw new RefusedException(refusal.get());
		}
		new ProvincePage(folder.equals(Path.of("").toAbsolutePath()) ? "." : Folders.shown(folder),
				settle(province, beginning))
			.lines()
			.forEach(this.terminal.out()::println);
		return ExitCode.DONE;
	}

	private static ProvinceFolder.Settled settle(ProvinceFolder province, Beginning beginning) throws IOException {
		try {
			return province.settle(beginning);
		}
		catch (AccessDeniedException ex) {
			throw new RefusedException("""
					Không được phép ghi %1$s: hãy chạy bằng tài khoản giữ thư mục này.
					[This account may not write %1$s: run as the one that owns the folder.]""".formatted(ex.getFile()));
		}
	}

}
