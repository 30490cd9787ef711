package attain.bench.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import attain.bench.measure.Measured;
import attain.bench.measure.Program;
import attain.bench.measure.Result;
import attain.bench.peer.BatchPeer;
import attain.bench.peer.DuckDbPeer;

/**
 * A whole night of CSV files against SQL by hand and against textbook Spring Batch.
 *
 * @param rows in all files
 * @param communes in a file
 * @param textbookRows rows that the textbook job is given, whose cost is then scaled
 */
public record CsvScenario(int rows, int communes, int textbookRows) implements Scenario {

	@Override
	public Result measure(Workshop shop) throws IOException, InterruptedException {
		Path input = shop.fresh("csv/input");
		shop.inputs().csv(input, this.rows, this.communes);
		int part = Math.min(this.rows, this.textbookRows);
		Path small = shop.fresh("csv/textbook-input");
		shop.inputs().csv(small, part, Math.min(this.communes, part / 2));
		List<Measured> measured = shop.rounds()
			.run(List.of(shop.night("attain, whole night", input, shop.folder().resolve("csv/output")),
					duckdb(shop, input), textbook(shop, small, part)));
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("rows", String.valueOf(this.rows));
		facts.put("bytes", String.valueOf(Workshop.bytes(input.resolve("inbox"))));
		facts.put("observations", String.valueOf(4L * this.rows));
		facts.put("rows of the textbook job", part + ", its times scaled to all");
		return new Result("csv", "A whole night of CSV files of form F12", facts, measured, Map.of());
	}

	/** Writes the observations as CSV only if the night does. */
	private static Program duckdb(Workshop shop, Path input) {
		Path output = shop.folder().resolve("csv/duckdb");
		List<String> command = new ArrayList<>(Workshop.peer(DuckDbPeer.class, input, output));
		return new Program("DuckDB, SQL by hand", command, () -> {
			Workshop.remove(output);
			boolean isAlsoCsv = Files.exists(shop.folder().resolve("csv/output/marts/fct_observation.csv"));
			if (isAlsoCsv && !command.get(command.size() - 1).equals("csv")) {
				command.add("csv");
			}
		});
	}

	private Program textbook(Workshop shop, Path input, int part) {
		Path output = shop.folder().resolve("csv/textbook");
		return new Program("Spring Batch, textbook", Workshop.peer(BatchPeer.class, input, output),
				() -> Workshop.remove(output))
			.doing((double) part / this.rows);
	}

}
