package attain.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WarehouseTest {

	@TempDir
	Path folder;

	private Warehouse warehouse;

	@BeforeEach
	void open() throws Exception {
		Files.writeString(this.folder.resolve("secret.csv"), "secret\n42\n");
		Files.createDirectories(this.folder.resolve("disk"));
		Files.createSymbolicLink(this.folder.resolve("output"), Path.of("disk"));
		this.warehouse = Warehouse.open(new WorkFolder(this.folder.resolve("output/.work")),
				Path.of("../../sql/schema/10_raw.sql"));
	}

	@AfterEach
	void close() throws SQLException {
		this.warehouse.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "select * from read_csv('%s/secret.csv')", "select * from read_text('%s/secret.csv')",
			"select * from '%s/output/.work/../../secret.csv'", "copy (select 1) to '%s/stolen.csv'",
			"attach '%s/other.duckdb'", "copy ops.t from '%s/secret.csv'", "load '%s/secret.duckdb_extension'" })
	void reachesNoFileOutsideTheOutputFolder(String sql) throws SQLException {
		execute("create table ops.t (a text)");
		assertThatThrownBy(() -> execute(sql.formatted(this.folder))).isInstanceOf(SQLException.class)
			.hasMessageContaining("Permission Error");
	}

	@Test
	void letsNobodyLoosenItsSettings() throws SQLException {
		assertThatThrownBy(() -> execute("set enable_external_access = true")).isInstanceOf(SQLException.class);
		this.warehouse.settle();
		assertThatThrownBy(() -> execute("set memory_limit = '1GB'")).isInstanceOf(SQLException.class)
			.hasMessageContaining("locked");
	}

	@Test
	void readsWhatTheArchiveRemembersAndReleasesItsOwnFile() throws Exception {
		Path night = Files.createDirectories(this.folder.resolve("disk/archive/nights/2023-12-10"));
		execute("copy (select 1 as known) to '%s/night.parquet'".formatted(night.toRealPath()));
		execute("create table core.kept as select * from read_parquet('%s/output/archive/nights/2023-12-10/night.parquet')"
			.formatted(this.folder));
		assertThat(this.warehouse.release()).isRegularFile();
		assertThat(Warehouse.walOf(this.folder.resolve("output/.work/warehouse.duckdb"))).doesNotExist();
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.warehouse.connection().createStatement()) {
			statement.execute(sql);
		}
	}

}
