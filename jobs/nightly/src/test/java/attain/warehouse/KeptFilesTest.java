package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** When a night may go on with what the last one has kept, and when it may not. */
class KeptFilesTest {

	private static final Path RAW = Path.of("../../sql/schema/10_raw.sql");

	@TempDir
	private Path folder;

	private Path published;

	@BeforeEach
	void publishANight() throws SQLException, IOException {
		this.published = this.folder.resolve("published.duckdb");
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", WarehouseCopy.NONE)).isFalse();
			execute(warehouse, "create table core.fact as select 1 as a");
			finish(warehouse, "2024-01-01");
			Files.copy(warehouse.release(), this.published);
		}
	}

	@Test
	void goesOnWithWhatWasPublished() throws SQLException, IOException {
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", this::copy)).isTrue();
			execute(warehouse, "insert into core.fact values (2)");
		}
	}

	@Test
	void aNightThatWasKilledLeavesNothingToGoOnWith() throws SQLException, IOException {
		goesOnWithWhatWasPublished();
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", this::copy)).isFalse();
			execute(warehouse, "create table core.fact as select 1 as a");
		}
	}

	@Test
	void otherFormsLeaveNothingToGoOnWith() throws SQLException, IOException {
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 2", this::copy)).isFalse();
		}
	}

	@Test
	void aNightThatWasNotPublishedLeavesNothingToGoOnWith() throws SQLException, IOException {
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", this::copy)).isTrue();
			execute(warehouse, "drop table ops.snapshot");
			finish(warehouse, "2024-01-02");
		}
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", this::copy)).isFalse();
		}
	}

	@Test
	void aSnapshotThatIsNotWhatWasPublishedIsNotGoneOnWith() throws SQLException, IOException {
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", (path) -> {
				copy(path);
				return false;
			})).isFalse();
			execute(warehouse, "create table core.fact as select 1 as a");
		}
	}

	@Test
	void aDamagedFileIsMadeAnew() throws SQLException, IOException {
		Files.writeString(this.folder.resolve("kept.duckdb"), "no database");
		try (Warehouse warehouse = open()) {
			assertThat(warehouse.attachKept("forms 1", this::copy)).isFalse();
		}
	}

	private Warehouse open() throws SQLException, IOException {
		return Warehouse.open(new WorkFolder(this.folder), RAW);
	}

	private boolean copy(Path path) throws IOException {
		Files.copy(this.published, path);
		return true;
	}

	/** What {@link KeptTables#seal} leaves. */
	private static void finish(Warehouse warehouse, String night) throws SQLException {
		execute(warehouse, "create table ops.snapshot as select timestamp '%s' as published_at".formatted(night));
		execute(warehouse,
				"create table kept.note as select 'forms 1' as made_of, published_at as night from ops.snapshot");
	}

	private static void execute(Warehouse warehouse, String sql) throws SQLException {
		try (Statement statement = warehouse.connection().createStatement()) {
			statement.execute(sql);
		}
	}

}
