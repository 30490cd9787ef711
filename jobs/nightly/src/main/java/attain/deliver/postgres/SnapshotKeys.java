package attain.deliver.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.warehouse.SqlFolder;

/**
 * What joins with what, as {@code sql/keys} tells it.
 *
 * @param primary the one column that names the rows of a table
 * @param foreign columns that repeat such a key
 * @param indexes columns by which long tables are asked for
 */
record SnapshotKeys(List<Primary> primary, List<Foreign> foreign, List<Index> indexes) {

	/** The key of a table. */
	record Primary(String schemaName, String tableName, String columnName) {
	}

	/**
	 * A column that repeats the key of another table.
	 *
	 * @param to the key
	 * @param holds whether the other table has every value of it tonight
	 */
	record Foreign(String schemaName, String tableName, String columnName, Primary to, boolean holds) {

		private Foreign(List<String> names, boolean holds) {
			this(names.get(0), names.get(1), names.get(2), new Primary(names.get(3), names.get(4), names.get(5)),
					holds);
		}

		/** A value that the other table does not have. */
		private String orphan() {
			String column = PostgresTarget.quote(this.columnName);
			return "select 1 from %s.%s where %s not in (select %s from %s.%s)".formatted(
					PostgresTarget.quote(this.schemaName), PostgresTarget.quote(this.tableName), column,
					PostgresTarget.quote(this.to.columnName()), PostgresTarget.quote(this.to.schemaName()),
					PostgresTarget.quote(this.to.tableName()));
		}

	}

	/** An index; the columns with commas between them. */
	record Index(String schemaName, String tableName, String columnNames) {
	}

	/** The keys of the snapshot within the tables and columns that are delivered. */
	static SnapshotKeys of(Connection snapshot, SqlFolder sql, List<SourceTable> tables)
			throws IOException, SQLException {
		Set<String> delivered = tables.stream()
			.flatMap((table) -> table.columns()
				.stream()
				.map((column) -> table.qualifiedName() + "." + column.columnName()))
			.collect(Collectors.toSet());
		List<Primary> primary = rows(snapshot, sql, "primary_key").stream()
			.filter((key) -> hasAll(delivered, key))
			.map((key) -> new Primary(key.get(0), key.get(1), key.get(2)))
			.toList();
		List<List<String>> foreign = rows(snapshot, sql, "foreign_key").stream()
			.filter((key) -> hasAll(delivered, key.subList(0, 3)) && hasAll(delivered, key.subList(3, 6)))
			.toList();
		List<Index> indexes = rows(snapshot, sql, "index").stream()
			.filter((key) -> hasAll(delivered, key))
			.map((key) -> new Index(key.get(0), key.get(1), key.get(2)))
			.toList();
		return new SnapshotKeys(primary, judged(snapshot, foreign), indexes);
	}

	/** Whether all columns of a key, such as core, fct_target, target_code, are there. */
	private static boolean hasAll(Set<String> delivered, List<String> key) {
		return Stream.of(key.get(2).split(", "))
			.allMatch((column) -> delivered.contains(key.get(0) + "." + key.get(1) + "." + column));
	}

	private static List<List<String>> rows(Connection snapshot, SqlFolder sql, String name)
			throws IOException, SQLException {
		List<List<String>> found = new ArrayList<>();
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement.executeQuery(Files.readString(sql.keys(name)))) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				List<String> row = new ArrayList<>();
				for (int column = 1; column <= columns; column++) {
					row.add(rows.getString(column));
				}
				found.add(row);
			}
		}
		return found;
	}

	/** Asks of all of them at once whether they hold. */
	private static List<Foreign> judged(Connection snapshot, List<List<String>> keys) throws SQLException {
		if (keys.isEmpty()) {
			return List.of();
		}
		String question = keys.stream()
			.map((key) -> "not exists (%s)".formatted(new Foreign(key, true).orphan()))
			.collect(Collectors.joining(", ", "select ", ""));
		List<Foreign> judged = new ArrayList<>();
		try (Statement statement = snapshot.createStatement(); ResultSet row = statement.executeQuery(question)) {
			row.next();
			for (int key = 0; key < keys.size(); key++) {
				judged.add(new Foreign(keys.get(key), row.getBoolean(key + 1)));
			}
		}
		return List.copyOf(judged);
	}

}
