package attain.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import attain.explain.Explainer;
import attain.explain.Explanation;
import attain.explain.Question;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Leads a verdict back to the cells that it stands on. */
@Command(name = "explain", mixinStandardHelpOptions = true,
		header = "Từ kết luận về một chỉ tiêu ngược lại công thức, số liệu, tệp, trang tính và ô.%n"
				+ "(From a verdict back to formula, measures, files, sheets and cells.)%n",
		footer = { "", "Ví dụ (examples):", "  attain explain LS-247-2023-06                 cả tỉnh (the province)",
				"  attain explain LS-247-2023-06 --org 187       một huyện (one district)",
				"  attain explain LS-247-2023-06 --org 187 --period 2023-04",
				"  attain explain LS-104-2023-01 --format json | jq .evidence",
				"Mã thoát (exit codes): 0 · 4 không có chỉ tiêu, đơn vị đó (unknown target or unit)" })
final class ExplainCommand implements Callable<Integer> {

	/** How an explanation is printed. */
	enum Format {

		TEXT, JSON

	}

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
		.build();

	private final Terminal terminal;

	@Parameters(paramLabel = "TARGET", description = "mã chỉ tiêu (code of the target)")
	private String target = "";

	@Option(names = "--org", paramLabel = "CODE",
			description = "đơn vị được đánh giá riêng (a unit judged by itself; default: the province)")
	private @Nullable String orgUnit;

	@Option(names = "--period", paramLabel = "CODE",
			description = "kỳ khác, ví dụ 2023-04 (another period; default: that of the verdict)")
	private @Nullable String period;

	@Option(names = "--format", paramLabel = "text|json", description = "text (default), json")
	private Format format = Format.TEXT;

	@Option(names = "--all", description = "in mọi ô, không rút gọn (every cell, however many)")
	private boolean isComplete;

	@Mixin
	private Folders folders = new Folders();

	ExplainCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		Explainer explainer = new Explainer(this.folders.publishedOutput(),
				new SqlFolder(Folders.home().resolve("sql")));
		String code = knownTarget(explainer);
		Optional<Explanation> explanation = explainer.explain(new Question(code, this.orgUnit, this.period));
		if (explanation.isEmpty()) {
			throw new RefusedException(noVerdict(code, explainer.unitsOf(code)));
		}
		print(explanation.orElseThrow());
		return ExitCode.DONE;
	}

	private void print(Explanation explanation) {
		if (this.format == Format.JSON) {
			this.terminal.out().println(JSON.writeValueAsString(explanation));
		}
		else {
			new ExplanationPage(explanation, this.isComplete).lines().forEach(this.terminal.out()::println);
		}
	}

	private String knownTarget(Explainer explainer) throws SQLException, IOException {
		List<String> likely = explainer.targetsLike(this.target);
		if (likely.size() == 1 && likely.get(0).equalsIgnoreCase(this.target)) {
			return likely.get(0);
		}
		throw new RefusedException("""
				Không có chỉ tiêu %1$s. Gần nhất: %2$s
				[There is no target %1$s; the nearest: %2$s]""".formatted(this.target, String.join(", ", likely)));
	}

	private String noVerdict(String code, List<String> units) {
		String known = units.isEmpty() ? "—" : String.join(", ", units);
		return """
				Chỉ tiêu %1$s không đánh giá riêng đơn vị %2$s. Các đơn vị có đánh giá: %3$s
				[Target %1$s does not judge unit %2$s by itself; units that it does: %3$s]""".formatted(code,
				this.orgUnit, known);
	}

}
