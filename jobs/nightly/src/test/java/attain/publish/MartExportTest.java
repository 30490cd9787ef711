package attain.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables of any length. */
class MartExportTest {

	@TempDir
	private Path folder;

	@Test
	void aTableOfMoreThanAMillionRowsIsInOrder() throws Exception {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement()) {
			statement.execute("create schema mart");
			statement.execute("create table mart.long as select 1048580 - range as number from range(1048580)");
			PublishedTable table = new SnapshotCatalog(connection).tables().get(0);
			assertThat(new MartExport(connection, this.folder).write(table)).containsExactly("long.parquet",
					"long.csv");
		}
		try (Stream<String> lines = Files.lines(this.folder.resolve("long.csv"))) {
			assertThat(lines.limit(3)).containsExactly("number", "1", "2");
		}
	}

}
