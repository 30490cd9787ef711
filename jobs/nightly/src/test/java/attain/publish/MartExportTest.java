package attain.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of any length. */
class MartExportTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "1048575, 1, 2", "1048576, 1048576, 1048575" })
	void aMartIsInOrderUnlessItIsLongerThanASpreadsheet(int rows, String first, String second) throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("create schema mart");
			statement
				.execute("create table mart.long as select %1$d - range as number from range(%1$d)".formatted(rows));
			PublishedTable table = new SnapshotCatalog(connection).tables().get(0);
			Files.createDirectory(this.folder.resolve("marts"));
			new MartExport(connection, GenerationFiles.of(this.folder)).write(table);
		}
		try (Stream<String> lines = Files.lines(this.folder.resolve("marts/long.csv"))) {
			assertThat(lines.limit(3)).containsExactly("number", first, second);
		}
		try (Stream<String> lines = Files.lines(this.folder.resolve("marts/long.csv"))) {
			assertThat(lines.skip(1)).hasSize(rows);
		}
	}

	@Test
	void aLongCoreTableOfPeriodsIsAFolderOfYears() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("create schema core");
			statement.execute("create table core.long as "
					+ "select 2020 + range % 3 || '-Q1' as period_code, range as number from range(1048580)");
			PublishedTable table = new SnapshotCatalog(connection).tables().get(0);
			Files.createDirectory(this.folder.resolve("marts"));
			new MartExport(connection, GenerationFiles.of(this.folder)).write(table);
			try (Stream<Path> years = Files.list(this.folder.resolve("marts/long.parquet"))) {
				assertThat(years).extracting((year) -> year.getFileName().toString())
					.containsExactlyInAnyOrder("2020.parquet", "2021.parquet", "2022.parquet");
			}
			assertThat(this.folder.resolve("marts/long.csv")).doesNotExist();
			try (ResultSet same = statement.executeQuery("select count(*) from '" + this.folder
					+ "/marts/long.parquet/*.parquet' inner join core.long using (period_code, number)")) {
				same.next();
				assertThat(same.getLong(1)).isEqualTo(1_048_580);
			}
		}
	}

}
