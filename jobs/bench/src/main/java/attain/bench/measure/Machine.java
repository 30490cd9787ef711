package attain.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were measured on. */
public final class Machine {

	private Machine() {
	}

	/** Processors, memory, system, Java, and the load before the first run. */
	public static Map<String, String> facts() throws IOException, SQLException {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("processor", first(Path.of("/proc/cpuinfo"), "model name"));
		facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
		facts.put("memory", first(Path.of("/proc/meminfo"), "MemTotal"));
		facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
		facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
		facts.put("duckdb", duckdb());
		facts.put("load", first(Path.of("/proc/loadavg"), ""));
		return facts;
	}

	private static String duckdb() throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
			return connection.getMetaData().getDatabaseProductVersion();
		}
	}

	private static String first(Path file, String label) throws IOException {
		if (!Files.exists(file)) {
			return "?";
		}
		return Files.readAllLines(file)
			.stream()
			.filter((line) -> line.startsWith(label))
			.map((line) -> line.substring(line.indexOf(':') + 1).trim())
			.findFirst()
			.orElse("?");
	}

}
