package attain.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** DuckDB clients that were built long before the engine which wrote the snapshot. */
class OldClientTest {

	private static final Path CLIENTS = Path.of("target/old-duckdb");

	@TempDir
	private Path folder;

	static Stream<Path> clients() throws Exception {
		try (Stream<Path> jars = Files.list(CLIENTS)) {
			List<Path> found = jars.sorted().toList();
			assertThat(found).as("clients copied by the build").hasSize(2);
			return found.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("clients")
	void readsTablesCommentsAndMacrosOfTheSnapshot(Path client) throws Exception {
		Path output = this.folder.resolve("output");
		SampleWarehouse.publish(this.folder, output,
				"create macro mart.plans_as_of(day) as table select * from core.dim_plan where issued_on <= day");
		Path answer = this.folder.resolve("answer");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Djava.io.tmpdir=" + this.folder, "-cp", client.toAbsolutePath().toString(),
				Path.of("src/test/java/attain/publish/OldClient.java").toAbsolutePath().toString(),
				output.resolve("attain.duckdb").toString())
			.redirectErrorStream(true)
			.redirectOutput(answer.toFile())
			.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(Files.readString(answer)).isEqualTo("2 plans, One row per plan, 1 as of\n");
	}

}
