package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

import attain.deliver.postgres.SampleNightInPostgres.Delivered;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample night in PostgreSQL has the rows and values of the snapshot, no more and no
 * fewer.
 */
@ExtendWith(SampleNightInPostgres.class)
class EveryValueArrivesTest {

	@Test
	void everyTableHasTheSameRows(Delivered night) throws Exception {
		long rows = 0;
		try (Snapshot snapshot = Snapshot.open(night.snapshot(), Reach.SNAPSHOT_ONLY);
				Connection reader = night.database().reader()) {
			List<SourceTable> tables = SnapshotTables.of(snapshot.connection(),
					Set.of("core", "mart", "ops", "reference"));
			assertThat(tables).hasSizeGreaterThan(60);
			for (SourceTable table : tables) {
				List<String> sent = rows(snapshot.connection(), table);
				assertThat(rows(reader, table)).as(table.qualifiedName()).isEqualTo(sent);
				rows += sent.size();
			}
		}
		assertThat(rows).isEqualTo(night.arrival().rows());
	}

	@Test
	void everyColumnThatIsExplainedInTheSnapshotIsExplainedThere(Delivered night) throws Exception {
		try (Snapshot snapshot = Snapshot.open(night.snapshot(), Reach.SNAPSHOT_ONLY);
				Connection reader = night.database().reader()) {
			String question = """
					select count(*) from duckdb_columns()
					where schema_name in ('core', 'mart', 'ops', 'reference') and comment is not null""";
			assertThat(Answers.of(reader,
					"""
							select count(*) from information_schema.columns
							where col_description(format('%I.%I', table_schema, table_name)::regclass, ordinal_position) is not null
							    and table_schema in ('core', 'mart', 'ops', 'reference')"""))
				.isEqualTo(Answers.of(snapshot.connection(), question));
			assertThat(Answers.of(reader, "select obj_description('mart.plan_scoreboard'::regclass)")).singleElement()
				.asString()
				.startsWith("SỐ LIỆU MINH HỌA (illustrative sample). ");
		}
	}

	private static List<String> rows(Connection connection, SourceTable table) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select * from " + table.quoted())) {
			return PlainValues.sortedRows(rows);
		}
	}

}
