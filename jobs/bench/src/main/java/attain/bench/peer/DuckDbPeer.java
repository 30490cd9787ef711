package attain.bench.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * DuckDB's own reader and SQL written by hand for one layout ({@code f12.sql}): the
 * limit. It does less than a night: no other layout, no findings with cells, no lineage,
 * no history of verdicts, no page for people.
 */
public final class DuckDbPeer {

	private static final String CSV_OF_OBSERVATIONS = "copy core.fct_observation to '${output}/fct_observation.csv'";

	private DuckDbPeer() {
	}

	/**
	 * Reads an input folder of kind csv and fills a new output folder.
	 * @param args input, output, and {@code csv} if observations are written as CSV too
	 */
	public static void main(String[] args) throws IOException, SQLException {
		Path output = Files.createDirectories(Path.of(args[1]));
		String script = script().replace("${input}", args[0])
			.replace("${date}", "2023-12-20")
			.replace("${counted}", "2023-09-14")
			.replace("${year}", "2022");
		if (args.length < 3) {
			script = script.replace(CSV_OF_OBSERVATIONS, "select 1");
		}
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + output.resolve("peer.duckdb"));
				Statement statement = connection.createStatement()) {
			boolean isTimed = Boolean.getBoolean("attain.bench.timed");
			for (String sql : script.replace("${output}", output.toString()).split(";\n")) {
				long begun = System.nanoTime();
				statement.execute(sql);
				if (isTimed) {
					System.err.printf("%6d ms  %.60s%n", (System.nanoTime() - begun) / 1_000_000,
							sql.strip().replaceAll("(?m)^--.*\n", "").replace('\n', ' '));
				}
			}
		}
	}

	private static String script() throws IOException {
		try (InputStream in = Objects.requireNonNull(DuckDbPeer.class.getResourceAsStream("f12.sql"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
