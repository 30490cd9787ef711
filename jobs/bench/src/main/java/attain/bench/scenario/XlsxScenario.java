package attain.bench.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import attain.bench.measure.Program;
import attain.bench.measure.Program.Preparation;
import attain.bench.measure.Result;
import attain.bench.peer.EventPeer;
import attain.bench.peer.FastExcelPeer;
import attain.bench.peer.UserModelPeer;

/**
 * A whole night of one large sheet against programs that only read its cells.
 *
 * @param rows of the sheet, ten columns each
 */
public record XlsxScenario(int rows) implements Scenario {

	private static final Preparation NONE = () -> {
	};

	private static final String PYTHON = "/usr/bin/python3";

	private static final String PANDAS = "import pandas, openpyxl";

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		Path input = shop.fresh("xlsx/input");
		Path file = shop.inputs().xlsx(input, this.rows);
		List<Program> programs = new ArrayList<>(
				List.of(shop.night("attain, whole night", input, shop.folder().resolve("xlsx/output")),
						new Program("fastexcel-reader, cells only", Workshop.peer(FastExcelPeer.class, file), NONE),
						new Program("POI usermodel, cells only", Workshop.peer(UserModelPeer.class, file), NONE),
						new Program("POI event model, cells only", Workshop.peer(EventPeer.class, file), NONE)));
		boolean isThere = hasPandas();
		if (isThere) {
			programs.add(new Program("pandas with openpyxl, cells only",
					List.of(PYTHON, script(shop).toString(), file.toString()), NONE));
		}
		return new Result("xlsx", "A whole night of one sheet of form F05",
				Map.of("rows", String.valueOf(this.rows), "columns", "10", "bytes",
						String.valueOf(Workshop.bytes(input.resolve("inbox"))), "observations",
						String.valueOf(6L * this.rows)),
				shop.rounds().run(programs), isThere ? Map.of() : Map.of("pandas with openpyxl", "not installed"));
	}

	/** Debian's own interpreter is the one that sees Debian's packages. */
	private static boolean hasPandas() throws IOException, InterruptedException {
		if (!Files.isExecutable(Path.of(PYTHON))) {
			return false;
		}
		return new ProcessBuilder(PYTHON, "-c", PANDAS).redirectErrorStream(true)
			.redirectOutput(Redirect.DISCARD)
			.start()
			.waitFor() == 0;
	}

	private static Path script(Workshop shop) throws IOException {
		Path script = shop.folder().resolve("cells.py");
		try (InputStream in = Objects.requireNonNull(FastExcelPeer.class.getResourceAsStream("cells.py"))) {
			Files.write(script, in.readAllBytes());
		}
		return script;
	}

}
