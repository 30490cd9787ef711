package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that earlier nights had. They must not go on telling of another night, and are
 * not dropped: a view of others may hang on them.
 *
 * @param names what the tables are called in the target
 */
record FormerTables(PostgresTarget names) {

	private static final String COMMENT = "Không còn công bố, có thể xóa (no longer published, may be dropped)"
			+ TargetTables.MARK;

	/** Empties what a delivery made and the snapshot has no more. */
	void empty(Connection target, TargetTables there, List<SourceTable> tables) throws SQLException {
		Set<String> current = tables.stream()
			.map((table) -> this.names.table(table.schemaName(), table.tableName()))
			.collect(Collectors.toSet());
		for (TargetTables.Table table : there.all()) {
			if (table.isOurs() && !current.contains(table.quoted())) {
				try (Statement statement = target.createStatement()) {
					statement.execute("delete from " + table.quoted());
					statement.execute(
							"comment on table %s is %s".formatted(table.quoted(), PostgresTarget.literal(COMMENT)));
				}
			}
		}
	}

}
