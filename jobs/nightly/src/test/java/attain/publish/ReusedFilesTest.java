package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not written again, and how that is known. */
class ReusedFilesTest {

	private static final String CHANGE = "update core.dim_plan set plan_number = '105/KH-UBND' where plan_code = 'LS-104'";

	private static final String OTHER_ORDER = "create or replace table mart.duty as from mart.duty order by form_code desc";

	@TempDir
	private Path folder;

	private Path output;

	@BeforeEach
	void publishOnce() throws IOException, SQLException {
		this.output = this.folder.resolve("output");
		SampleWarehouse.publish(this.folder, this.output);
	}

	@Test
	void aTableWithTheSameRowsIsTheFileOfTheNightBefore() throws Exception {
		SampleWarehouse.publish(this.folder, this.output, CHANGE, OTHER_ORDER);
		for (String same : new String[] { "duty.csv", "duty.parquet", "finding.csv", "risky.parquet" }) {
			assertThat(Files.isSameFile(mart(1, same), mart(2, same))).as(same).isTrue();
		}
		for (String other : new String[] { "dim_plan.csv", "dim_plan.parquet" }) {
			assertThat(Files.isSameFile(mart(1, other), mart(2, other))).as(other).isFalse();
		}
		assertThat(mart(2, "dim_plan.csv")).content().contains("105/KH-UBND");
	}

	@Test
	void everyFileIsAsIfAllHadBeenWritten() throws Exception {
		SampleWarehouse.publish(this.folder, this.output, CHANGE, OTHER_ORDER);
		Path fresh = this.folder.resolve("fresh");
		SampleWarehouse.publish(this.folder, fresh, CHANGE, OTHER_ORDER);
		assertThat(hashes(this.output)).isEqualTo(hashes(fresh));
		assertThat(KeptGeneration.all(this.output).get(0).damage()).isEmpty();
	}

	@Test
	void aFileThatIsNoLongerWhatWasPublishedIsWrittenAgain() throws Exception {
		Files.delete(mart(1, "duty.csv"));
		Files.writeString(mart(1, "duty.csv"), "edited");
		Files.delete(mart(1, "finding.csv"));
		SampleWarehouse.publish(this.folder, this.output);
		assertThat(mart(2, "duty.csv")).content().startsWith("form_code,");
		assertThat(mart(2, "finding.csv")).exists();
	}

	@Test
	void aNightStaysWholeWhenTheOneThatItSharesFilesWithIsPruned() throws Exception {
		for (int night = 0; night < 4; night++) {
			SampleWarehouse.publish(this.folder, this.output);
		}
		assertThat(mart(1, "duty.csv")).doesNotExist();
		assertThat(KeptGeneration.all(this.output).get(0).damage()).isEmpty();
	}

	@Test
	void aBrokenRecordOnlyCostsTime() throws Exception {
		Files.writeString(this.output.resolve("generations/1/run.json"), "{ \"files\"");
		SampleWarehouse.publish(this.folder, this.output);
		assertThat(Files.isSameFile(mart(1, "duty.csv"), mart(2, "duty.csv"))).isFalse();
	}

	@Test
	void whatNightsShareCannotBeEditedInPlace() throws Exception {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mart(1, "duty.csv"))))
			.isEqualTo("r--r--r--");
	}

	@Test
	void theWarehouseItselfBecomesTheSnapshot() throws Exception {
		Path warehouse = SampleWarehouse.write(this.folder);
		Object file = Files.getAttribute(warehouse, "unix:ino");
		new Publisher().publish(SampleWarehouse.request(warehouse, this.output));
		assertThat(Files.getAttribute(this.output.resolve("attain.duckdb"), "unix:ino")).isEqualTo(file);
		assertThat(warehouse).doesNotExist();
	}

	private Path mart(int generation, String name) {
		return this.output.resolve("generations/" + generation + "/marts").resolve(name);
	}

	private static Map<String, String> hashes(Path output) throws IOException {
		Path marts = output.resolve("current/marts").toRealPath();
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> files = Files.walk(marts)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				hashes.put(marts.relativize(file).toString(), Sha256.of(file));
			}
		}
		return hashes;
	}

}
